<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Active, service disconnected</source>
        <translation>Activa, servicio desconectado</translation>
    </message>
    <message>
        <source>Pending, opens later</source>
        <translation>Pendiente, se abre más adelante</translation>
    </message>
    <message>
        <source>Closed (charged off)</source>
        <translation>Cerrada (pasada a pérdidas)</translation>
    </message>
    <message>
        <source>Suspended (sold receivables)</source>
        <translation>Suspendida (deuda vendida)</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Closed, unpaid</source>
        <translation>Cerrada, sin pagar</translation>
    </message>
    <message>
        <source>Final, funds due</source>
        <translation>Finalizada, con saldo pendiente</translation>
    </message>
    <message>
        <source>Final, still billed</source>
        <translation>Finalizada, aún se factura</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Status not given</source>
        <translation>Estado no indicado</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>tarjeta SIM</translation>
    </message>
    <message>
        <source>contact card</source>
        <translation>tarjeta de contacto</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>mensaje de texto</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>password app</source>
        <translation>aplicación de contraseñas</translation>
    </message>
    <message>
        <source>product number</source>
        <translation>número de producto</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>the program ended after the release was done; the bind goes on from here</source>
        <translation>el programa se cerró tras la liberación; la vinculación sigue desde aquí</translation>
    </message>
    <message>
        <source>the utility says there is nothing to release</source>
        <translation>la compañía eléctrica dice que no hay nada que liberar</translation>
    </message>
    <message>
        <source>saved on this computer</source>
        <translation>guardada en este equipo</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>sending once more</source>
        <translation>enviando una vez más</translation>
    </message>
    <message>
        <source>requested again</source>
        <translation>solicitada de nuevo</translation>
    </message>
    <message>
        <source>its device was released from this laptop</source>
        <translation>su dispositivo se liberó desde este portátil</translation>
    </message>
    <message>
        <source>release accepted by the gateway</source>
        <translation>la pasarela aceptó la liberación</translation>
    </message>
    <message>
        <source>accepted by the gateway</source>
        <translation>aceptada por la pasarela</translation>
    </message>
    <message>
        <source>still bound</source>
        <translation>sigue vinculado</translation>
    </message>
    <message>
        <source>the meter is bound, and ours is the only request we know of</source>
        <translation>el medidor está vinculado, y la nuestra es la única solicitud que conocemos</translation>
    </message>
    <message>
        <source>the meter is bound; to this DataBridge or to another, we cannot tell</source>
        <translation>el medidor está vinculado; no podemos saber si a este DataBridge o a otro</translation>
    </message>
    <message>
        <source>the utility’s record changed to “on AMI”</source>
        <translation>el registro de la compañía cambió a «en AMI»</translation>
    </message>
    <message>
        <source>the technician saw it in the customer’s app</source>
        <translation>el técnico lo vio en la app del cliente</translation>
    </message>
    <message>
        <source>cancelled; nothing was sent</source>
        <translation>cancelada; no se envió nada</translation>
    </message>
    <message>
        <source>not confirmed in 48 hours</source>
        <translation>sin confirmar en 48 horas</translation>
    </message>
    <message>
        <source>{why}. Nothing was taken over.</source>
        <translation>{why}. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. The list is as it was.</source>
        <translation>El disco de este equipo no lo guardó. La lista queda como estaba.</translation>
    </message>
    <message>
        <source>Take back {tail}</source>
        <translation>Anular {tail}</translation>
    </message>
    <message>
        <source>Put back {tail}</source>
        <translation>Reponer {tail}</translation>
    </message>
    <message>
        <source>In the box list of {day}</source>
        <translation>En la lista de cajas del {day}</translation>
    </message>
    <message>
        <source>The box list can’t fill it in</source>
        <translation>La lista de cajas no puede completarlo</translation>
    </message>
    <message>
        <source>It has no code of this DataBridge that can be opened here, or two different ones.</source>
        <translation>No tiene ningún código de este DataBridge que se pueda abrir aquí, o tiene dos distintos.</translation>
    </message>
    <message>
        <source>Scan the sticker, or type the code from it.</source>
        <translation>Escanee la etiqueta o escriba su código.</translation>
    </message>
    <message>
        <source>From the box of {day}: the code is the same</source>
        <translation>De la caja del {day}: el código es el mismo</translation>
    </message>
    <message>
        <source>Its code is not kept any more, so it can’t be compared.</source>
        <translation>Su código ya no se guarda, por eso no se puede comparar.</translation>
    </message>
    <message>
        <source>From the box of {day}</source>
        <translation>De la caja del {day}</translation>
    </message>
    <message>
        <source>The box list of {day} has another code for this DataBridge</source>
        <translation>La lista de cajas del {day} tiene otro código para este DataBridge</translation>
    </message>
    <message>
        <source>One of the two was read wrong, now or then. Nothing was sent.</source>
        <translation>Uno de los dos se leyó mal, antes o ahora. No se envió nada.</translation>
    </message>
    <message>
        <source>Scan it again, and compare the code with the sticker, character by character.</source>
        <translation>Escanéela otra vez y compare el código con la etiqueta, carácter por carácter.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>The pictures given</source>
        <translation>Las imágenes indicadas</translation>
    </message>
    <message>
        <source>Reading picture {n} of {all}…</source>
        <translation>Leyendo la imagen {n} de {all}…</translation>
    </message>
    <message>
        <source>Show me a sticker</source>
        <translation>Muestre una etiqueta</translation>
    </message>
    <message>
        <source>It reads by itself.</source>
        <translation>Se lee sola.</translation>
    </message>
    <message>
        <source>Show the next one.</source>
        <translation>Muestre la siguiente.</translation>
    </message>
    <message>
        <source>Kept on this laptop for {days} days, install codes encrypted. A confirmed bind wipes its code.</source>
        <translation>{days} días en este portátil, códigos cifrados. Una vinculación confirmada borra su código.</translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use: the list lasts until you close the program.</source>
        <translation>Este equipo no tiene un llavero que podamos usar: la lista dura hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>MAC and code look swapped. Compare it with the sticker.</source>
        <translation>La MAC y el código parecen intercambiados. Compare con la etiqueta.</translation>
    </message>
    <message>
        <source>No device has such an address. Read it again, or compare.</source>
        <translation>Ningún dispositivo tiene esa dirección. Léala otra vez o compare.</translation>
    </message>
    <message>
        <source>The check digits don’t fit this code. Read it again, or compare.</source>
        <translation>Los dígitos de control no encajan con este código. Léalo otra vez o compare.</translation>
    </message>
    <message>
        <source>Typed for another keyboard layout and put right. Compare it, or show it to the camera.</source>
        <translation>Escrito con otra distribución de teclado y corregido. Compárelo o muéstrelo a la cámara.</translation>
    </message>
    <message>
        <source>This MAC is here with another code as well: one was read wrong. Compare, and remove it.</source>
        <translation>Esta MAC está aquí también con otro código: uno se leyó mal. Compare y quítelo.</translation>
    </message>
    <message>
        <source>Its code can’t be opened here any more. Show the sticker again.</source>
        <translation>Su código ya no se puede abrir aquí. Muestre la etiqueta otra vez.</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>USB scanner</source>
        <translation>escáner USB</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>Bound to meter {meter} · {came}</source>
        <translation>Vinculado al medidor {meter} · {came}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No incorporada</translation>
    </message>
    <message>
        <source>Bound to meter {meter}.</source>
        <translation>Vinculado al medidor {meter}.</translation>
    </message>
    <message>
        <source>Already in the list: ends in {tail}</source>
        <translation>Ya está en la lista: termina en {tail}</translation>
    </message>
    <message>
        <source>{count}. Taken, with another code than before: ends in {tail}</source>
        <translation>{count}. Incorporada, con otro código que antes: termina en {tail}</translation>
    </message>
    <message>
        <source>{count}. Taken: ends in {tail}</source>
        <translation>{count}. Incorporada: termina en {tail}</translation>
    </message>
    <message>
        <source>{count}. Taken, but compare it: ends in {tail}</source>
        <translation>{count}. Incorporada, pero compárela: termina en {tail}</translation>
    </message>
    <message>
        <source>{count}. Taken, but suspect: ends in {tail}</source>
        <translation>{count}. Incorporada, pero dudosa: termina en {tail}</translation>
    </message>
    <message>
        <source>Hold still…</source>
        <translation>No se mueva…</translation>
    </message>
    <message>
        <source>Each of them is taken.</source>
        <translation>Se incorporan todas.</translation>
    </message>
    <message>
        <source>Show me the next sticker</source>
        <translation>Muestre la siguiente etiqueta</translation>
    </message>
    <message>
        <source>{n} new in the list</source>
        <translation>{n} nuevas en la lista</translation>
    </message>
    <message>
        <source>1 new in the list</source>
        <translation>1 nueva en la lista</translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation>{n} ya estaban</translation>
    </message>
    <message>
        <source>1 there already</source>
        <translation>1 ya estaba</translation>
    </message>
    <message>
        <source>1 without a sticker, see the list</source>
        <translation>1 sin etiqueta, vea la lista</translation>
    </message>
    <message>
        <source>{n} without a sticker, see the list</source>
        <translation>{n} sin etiqueta, vea la lista</translation>
    </message>
    <message>
        <source>1 other file left alone.</source>
        <translation>1 otro archivo no se tocó.</translation>
    </message>
    <message>
        <source>{n} other files left alone.</source>
        <translation>{n} otros archivos no se tocaron.</translation>
    </message>
    <message>
        <source>1 picture read</source>
        <translation>1 imagen leída</translation>
    </message>
    <message>
        <source>{n} pictures read</source>
        <translation>{n} imágenes leídas</translation>
    </message>
    <message>
        <source>It is in {file}, the install codes masked.</source>
        <translation>Está en {file}, con los códigos de instalación ocultos.</translation>
    </message>
    <message>
        <source>1 line exported</source>
        <translation>1 línea exportada</translation>
    </message>
    <message>
        <source>{n} lines exported</source>
        <translation>{n} líneas exportadas</translation>
    </message>
    <message>
        <source>{file} could not be written. The list is as it was.</source>
        <translation>No se pudo escribir {file}. La lista queda como estaba.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Elija otro lugar, luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>{n} shown again, counted once</source>
        <translation>{n} mostrados otra vez, contados una vez</translation>
    </message>
    <message>
        <source>1 shown again, counted once</source>
        <translation>1 mostrado otra vez, contado una vez</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} por revisar</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 por revisar</translation>
    </message>
    <message>
        <source>{n} used</source>
        <translation>{n} usados</translation>
    </message>
    <message>
        <source>1 used</source>
        <translation>1 usado</translation>
    </message>
    <message>
        <source>Each is counted once. Nothing is sent.</source>
        <translation>Cada uno se cuenta una vez. No se envía nada.</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Dos códigos</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Code gone</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Can’t be checked</source>
        <translation>No se puede comprobar</translation>
    </message>
    <message>
        <source>shown {n} times</source>
        <translation>mostrado {n} veces</translation>
    </message>
    <message>
        <source>Show me the sticker</source>
        <translation>Muestre la etiqueta</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>Acérquese más</translation>
    </message>
    <message>
        <source>The code is too small to read.</source>
        <translation>El código es demasiado pequeño para leerlo.</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Aléjese un poco</translation>
    </message>
    <message>
        <source>The code has to fit in the picture.</source>
        <translation>El código tiene que caber en la imagen.</translation>
    </message>
    <message>
        <source>Show all of the code</source>
        <translation>Muestre todo el código</translation>
    </message>
    <message>
        <source>Part of it is outside the picture.</source>
        <translation>Una parte queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>Too dark: use a torch</source>
        <translation>Muy oscuro: use una linterna</translation>
    </message>
    <message>
        <source>The picture has too little light.</source>
        <translation>La imagen tiene muy poca luz.</translation>
    </message>
    <message>
        <source>Too bright: shade it</source>
        <translation>Demasiada luz: hágale sombra</translation>
    </message>
    <message>
        <source>The picture is washed out.</source>
        <translation>La imagen está quemada.</translation>
    </message>
    <message>
        <source>Too much glare: tilt it</source>
        <translation>Muchos reflejos: inclínela</translation>
    </message>
    <message>
        <source>A light shines on the code.</source>
        <translation>Una luz brilla sobre el código.</translation>
    </message>
    <message>
        <source>Sticker found. Reading it.</source>
        <translation>Etiqueta encontrada. Leyéndola.</translation>
    </message>
    <message>
        <source>Out of focus: move back a little</source>
        <translation>Desenfocada: aléjese un poco</translation>
    </message>
    <message>
        <source>It is nearer than this camera sees sharply.</source>
        <translation>Está más cerca de lo que esta cámara enfoca.</translation>
    </message>
    <message>
        <source>Two stickers: which one?</source>
        <translation>Dos etiquetas: ¿cuál es?</translation>
    </message>
    <message>
        <source>Hold still until both are read.</source>
        <translation>No se mueva hasta que se lean las dos.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Sticker read.</source>
        <translation>Etiqueta leída.</translation>
    </message>
    <message>
        <source>{kind} code</source>
        <translation>código de {kind}</translation>
    </message>
    <message>
        <source>That is another code, not the DataBridge sticker</source>
        <translation>Ese es otro código, no la etiqueta del DataBridge</translation>
    </message>
    <message>
        <source>That is a {thing}, not the DataBridge sticker</source>
        <translation>No es la etiqueta del DataBridge: {thing}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Viene con el programa</translation>
    </message>
    <message>
        <source>Set up by depot IT</source>
        <translation>Configurada por el soporte informático</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Suya</translation>
    </message>
    <message>
        <source>With client id and secret</source>
        <translation>Con identificador y secreto de cliente</translation>
    </message>
    <message>
        <source>In this computer’s browser</source>
        <translation>En el navegador de este equipo</translation>
    </message>
    <message>
        <source>With a code, on another device</source>
        <translation>Con un código, en otro dispositivo</translation>
    </message>
    <message>
        <source>This is no link to a connection profile. It begins with https://.</source>
        <translation>Esto no es un enlace a un perfil de conexión. Empieza por https://.</translation>
    </message>
    <message>
        <source>This link begins with http://. Only https:// is taken.</source>
        <translation>Este enlace empieza por http://. Solo se acepta https://.</translation>
    </message>
    <message>
        <source>The server of this link could not be reached.</source>
        <translation>No se pudo llegar al servidor de este enlace.</translation>
    </message>
    <message>
        <source>This computer does not trust the server of this link.</source>
        <translation>Este equipo no confía en el servidor de este enlace.</translation>
    </message>
    <message>
        <source>The server of this link gave no file.</source>
        <translation>El servidor de este enlace no dio ningún archivo.</translation>
    </message>
    <message>
        <source>This link leads on to another place, and is not followed. Ask for the link to the file itself.</source>
        <translation>Este enlace lleva a otro sitio, y no se sigue. Pida el enlace al propio archivo.</translation>
    </message>
    <message>
        <source>What lies there is too large for a profile.</source>
        <translation>Lo que hay allí es demasiado grande para un perfil.</translation>
    </message>
    <message>
        <source>Depot IT has fixed the connections of this computer. None can be added.</source>
        <translation>El soporte informático ha fijado las conexiones de este equipo. No se puede añadir ninguna.</translation>
    </message>
    <message>
        <source>Practice has servers of its own. To add a connection, open the program without practice.</source>
        <translation>La práctica tiene sus propios servidores. Para añadir una conexión, abra el programa sin práctica.</translation>
    </message>
    <message>
        <source>Practice takes over no connections</source>
        <translation>La práctica no adopta conexiones</translation>
    </message>
    <message>
        <source>ENERGY_BASE_URL names servers that depot IT does not allow here: they are left out.</source>
        <translation>ENERGY_BASE_URL nombra servidores que el soporte informático no permite aquí: se omiten.</translation>
    </message>
    <message>
        <source>No profile from this link</source>
        <translation>Ningún perfil de este enlace</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>No se incorporó nada.</translation>
    </message>
    <message>
        <source>{file} has mistakes</source>
        <translation>{file} tiene errores</translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation>No se adoptó nada de él.</translation>
    </message>
    <message>
        <source>Send the lines below to whoever gave you the file.</source>
        <translation>Envíe las líneas de abajo a quien le dio el archivo.</translation>
    </message>
    <message>
        <source>The profile names {file}, which lies in another folder, is too large or cannot be read. Nothing was changed.</source>
        <translation>El perfil nombra {file}, que está en otra carpeta, es demasiado grande o no se puede leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask depot IT for the profile with all its files in one folder.</source>
        <translation>Pida al soporte informático el perfil con todos sus archivos en una sola carpeta.</translation>
    </message>
    <message>
        <source>{name} is taken over</source>
        <translation>{name}: adoptada</translation>
    </message>
    <message>
        <source>You find it on the sign-in page.</source>
        <translation>La encuentra en la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name}: quitada</translation>
    </message>
    <message>
        <source>Its file went from this computer. Installs that wait for it are kept.</source>
        <translation>Su archivo se quitó de este equipo. Las instalaciones que la esperan se conservan.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Inicia sesión en</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Binds with the service account</source>
        <translation>Vincula con la cuenta de servicio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Its file is copied with the profile</source>
        <translation>Su archivo se copia con el perfil</translation>
    </message>
    <message>
        <source>Its file stays where it is</source>
        <translation>Su archivo se queda donde está</translation>
    </message>
    <message>
        <source>Another connection has this name already</source>
        <translation>Otra conexión ya tiene este nombre</translation>
    </message>
    <message>
        <source>“{name}” at {host}: {source}. The one below goes to {other}.</source>
        <translation>«{name}» en {host}: {source}. La de abajo va a {other}.</translation>
    </message>
    <message>
        <source>Take it over only if depot IT has told you to.</source>
        <translation>Adóptela solo si el soporte informático se lo ha dicho.</translation>
    </message>
    <message>
        <source>It brings a certificate authority of its own</source>
        <translation>Trae su propia autoridad de certificación</translation>
    </message>
    <message>
        <source>With it, servers are trusted that this computer does not know ({file}).</source>
        <translation>Con ella se confía en servidores que este equipo no conoce ({file}).</translation>
    </message>
    <message>
        <source>Take it over only if it comes from your utility.</source>
        <translation>Adóptela solo si viene de su compañía eléctrica.</translation>
    </message>
    <message>
        <source>It takes the place of your own connection</source>
        <translation>Ocupa el lugar de su propia conexión</translation>
    </message>
    <message>
        <source>“{name}” at {host} goes.</source>
        <translation>«{name}» en {host} desaparece.</translation>
    </message>
    <message>
        <source>Depot IT does not allow these servers here</source>
        <translation>El soporte informático no permite aquí estos servidores</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Find the customer first</source>
        <translation>Primero busque al cliente</translation>
    </message>
    <message>
        <source>This is another customer</source>
        <translation>Este es otro cliente</translation>
    </message>
    <message>
        <source>{account} is a billing account of customer {customer}. Is this the one?</source>
        <translation>{account} es una cuenta de facturación del cliente {customer}. ¿Es este?</translation>
    </message>
    <message>
        <source>Say whether this is the customer</source>
        <translation>Diga si este es el cliente</translation>
    </message>
    <message>
        <source>This account can’t be bound</source>
        <translation>Esta cuenta no se puede vincular</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>este cliente</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Continuar con {name}</translation>
    </message>
    <message>
        <source>No number typed</source>
        <translation>No se escribió ningún número</translation>
    </message>
    <message>
        <source>Nothing was looked up.</source>
        <translation>No se buscó nada.</translation>
    </message>
    <message>
        <source>Type the customer number, or use the account of this sign-in.</source>
        <translation>Escriba el número de cliente o use la cuenta de esta sesión.</translation>
    </message>
    <message>
        <source>No premise on record</source>
        <translation>Ningún inmueble en el registro</translation>
    </message>
    <message>
        <source>Can’t be bound: {status}</source>
        <translation>No se puede vincular: {status}</translation>
    </message>
    <message>
        <source>The utility says so. Nothing was sent to the meter.</source>
        <translation>Lo dice la compañía eléctrica. No se envió nada al medidor.</translation>
    </message>
    <message>
        <source>Don’t install. Tell the depot; take the next stop.</source>
        <translation>No instale. Avise al depósito; vaya a la siguiente parada.</translation>
    </message>
    <message>
        <source>The account is active, but its service is disconnected.</source>
        <translation>La cuenta está activa, pero su servicio está desconectado.</translation>
    </message>
    <message>
        <source>The account is pending: it opens later.</source>
        <translation>La cuenta está pendiente: se abre más adelante.</translation>
    </message>
    <message>
        <source>The utility did not say how the account stands.</source>
        <translation>La compañía eléctrica no dijo cómo está la cuenta.</translation>
    </message>
    <message>
        <source>The account has status “{code}”, which we don’t know.</source>
        <translation>La cuenta tiene el estado «{code}», que no conocemos.</translation>
    </message>
    <message>
        <source>Check before you install</source>
        <translation>Compruebe antes de instalar</translation>
    </message>
    <message>
        <source>Ask the depot if unsure. You may go on.</source>
        <translation>Pregunte al depósito si tiene dudas. Puede seguir.</translation>
    </message>
    <message>
        <source>The record of {time}</source>
        <translation>Registro consultado: {time}</translation>
    </message>
    <message>
        <source>The utility cannot be reached, so this is {span} old and may have changed.</source>
        <translation>No se llega a la compañía eléctrica, así que esto tiene {span} y puede haber cambiado.</translation>
    </message>
    <message>
        <source>You may go on: the bind is saved, and we look once more before it is sent.</source>
        <translation>Puede seguir: la vinculación se guarda, y miramos otra vez antes de enviarla.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incierta</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Emparejando</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Meter …{tail}. Nothing is left to do.</source>
        <translation>Medidor …{tail}. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>1 confirmed</source>
        <translation>1 confirmada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Meter …{tail}. Decide what to do.</source>
        <translation>Medidor …{tail}. Decida qué hacer.</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} rechazadas</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 rechazada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Meter …{tail} is not confirmed after 48 hours. Call the utility.</source>
        <translation>El medidor …{tail} no está confirmado tras 48 horas. Llame a la compañía eléctrica.</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} atrasadas</translation>
    </message>
    <message>
        <source>1 overdue</source>
        <translation>1 atrasada</translation>
    </message>
    <message>
        <source>An install needs you</source>
        <translation>Una instalación le necesita</translation>
    </message>
    <message>
        <source>Meter …{tail}. See what to do.</source>
        <translation>Medidor …{tail}. Mire qué hacer.</translation>
    </message>
    <message>
        <source>Meter …{tail}: the gateway accepted the release.</source>
        <translation>Medidor …{tail}: la pasarela aceptó la liberación.</translation>
    </message>
    <message>
        <source>1 released</source>
        <translation>1 liberado</translation>
    </message>
    <message>
        <source>{n} released</source>
        <translation>{n} liberados</translation>
    </message>
    <message>
        <source>Meter …{tail} still pairs. We keep looking.</source>
        <translation>El medidor …{tail} sigue emparejando. Seguimos mirando.</translation>
    </message>
    <message>
        <source>{n} take longer than usual</source>
        <translation>{n} tardan más de lo normal</translation>
    </message>
    <message>
        <source>1 takes longer than usual</source>
        <translation>1 tarda más de lo normal</translation>
    </message>
    <message>
        <source>1 install changed</source>
        <translation>1 instalación cambió</translation>
    </message>
    <message>
        <source>{n} installs changed</source>
        <translation>{n} instalaciones cambiaron</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberada</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>{sign_in} at {server}</source>
        <translation>{sign_in} en {server}</translation>
    </message>
    <message>
        <source>{sign_in} on {environment}</source>
        <translation>{sign_in} en {environment}</translation>
    </message>
    <message>
        <source>Not sent yet. It waits for {whose} to sign in.</source>
        <translation>Aún no se envió. Espera a que {whose} inicie sesión.</translation>
    </message>
    <message>
        <source>It is looked at when {whose} signs in.</source>
        <translation>Se mira cuando {whose} inicie sesión.</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Enviada una vez</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Enviada dos veces</translation>
    </message>
    <message>
        <source>Sent {n} times</source>
        <translation>Enviada {n} veces</translation>
    </message>
    <message>
        <source>{how_often}, first {time}</source>
        <translation>{how_often} (la primera: {time})</translation>
    </message>
    <message>
        <source>{how_often}, {time}</source>
        <translation>{how_often} ({time})</translation>
    </message>
    <message>
        <source>{how_often}, first at {time}</source>
        <translation>{how_often}, la primera a las {time}</translation>
    </message>
    <message>
        <source>{how_often} at {time}</source>
        <translation>{how_often} a las {time}</translation>
    </message>
    <message>
        <source>Answer lost. To ask once more, scan the sticker again; or look in the customer’s app.</source>
        <translation>Respuesta perdida. Para preguntar otra vez, escanee de nuevo la etiqueta; o mire en la app del cliente.</translation>
    </message>
    <message>
        <source>Scan the sticker again to send this install.</source>
        <translation>Escanee de nuevo la etiqueta para enviar esta instalación.</translation>
    </message>
    <message>
        <source>The utility refused the look and counts the tries. We look no more. Call the depot.</source>
        <translation>La compañía eléctrica rechazó la consulta y cuenta los intentos. No miramos más. Llame al depósito.</translation>
    </message>
    <message>
        <source>Waits for the release, whose answer was lost. The bind was not sent.</source>
        <translation>Espera la liberación, cuya respuesta se perdió. La vinculación no se envió.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardada.</translation>
    </message>
    <message>
        <source>Not sent yet, tries by itself.</source>
        <translation>Aún no se envió, se intenta sola.</translation>
    </message>
    <message>
        <source>Release refused without a reason. Perhaps there is nothing to release.</source>
        <translation>Liberación rechazada sin motivo. Quizá no haya nada que liberar.</translation>
    </message>
    <message>
        <source>On its way. The answer is awaited.</source>
        <translation>En camino. Se espera la respuesta.</translation>
    </message>
    <message>
        <source>Record changed to “on AMI”.</source>
        <translation>El registro cambió a «en AMI».</translation>
    </message>
    <message>
        <source>Seen in the customer’s app.</source>
        <translation>Vista en la app del cliente.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmada.</translation>
    </message>
    <message>
        <source>Not confirmed in 48 hours. Call the utility.</source>
        <translation>Sin confirmar en 48 horas. Llame a la compañía eléctrica.</translation>
    </message>
    <message>
        <source>Scan the sticker again to send this release.</source>
        <translation>Escanee otra vez la etiqueta para enviar esta liberación.</translation>
    </message>
    <message>
        <source>Release saved.</source>
        <translation>Liberación guardada.</translation>
    </message>
    <message>
        <source>The release was not sent yet, it tries by itself.</source>
        <translation>La liberación aún no se envió, lo intenta sola.</translation>
    </message>
    <message>
        <source>The release is on its way. The answer is awaited.</source>
        <translation>La liberación está en camino. Se espera la respuesta.</translation>
    </message>
    <message>
        <source>The utility says there is nothing to release.</source>
        <translation>La compañía eléctrica dice que no hay nada que liberar.</translation>
    </message>
    <message>
        <source>Release accepted. No record can prove it.</source>
        <translation>Liberación aceptada. Ningún registro puede probarlo.</translation>
    </message>
    <message>
        <source>Answer lost. To ask once more, scan the sticker again; or call the utility.</source>
        <translation>Respuesta perdida. Para preguntar otra vez, escanee de nuevo la etiqueta; o llame a la compañía eléctrica.</translation>
    </message>
    <message>
        <source>Answer lost, so the device may be released or not. Send it again, or call the utility.</source>
        <translation>Respuesta perdida: el dispositivo puede estar liberado o no. Reenvíela o llame a la compañía eléctrica.</translation>
    </message>
    <message>
        <source>Answer lost, and this computer’s clock is in doubt. Set it, and look in the customer’s app.</source>
        <translation>Respuesta perdida, y el reloj de este equipo no es fiable. Ajústelo y mire en la app del cliente.</translation>
    </message>
    <message>
        <source>The meter is bound. To this device or another, we cannot tell.</source>
        <translation>El medidor está vinculado. No podemos saber si a este dispositivo o a otro.</translation>
    </message>
    <message>
        <source>Answer lost, and the repeat was refused. Call the depot.</source>
        <translation>Respuesta perdida, y la repetición fue rechazada. Llame al depósito.</translation>
    </message>
    <message>
        <source>Answer lost. Look in the customer’s app.</source>
        <translation>Respuesta perdida. Mire en la app del cliente.</translation>
    </message>
    <message>
        <source>Answer lost. Checking before any repeat.</source>
        <translation>Respuesta perdida. Se comprueba antes de repetir.</translation>
    </message>
    <message>
        <source>Accepted. The record cannot tell: look in the customer’s app.</source>
        <translation>Aceptada. El registro no puede decirlo: mire en la app del cliente.</translation>
    </message>
    <message>
        <source>Longer than 15 minutes. Still looking.</source>
        <translation>Más de 15 minutos. Seguimos mirando.</translation>
    </message>
    <message>
        <source>Normal so far. Usually done by {usual}.</source>
        <translation>Normal hasta ahora. Suele terminar a las {usual}.</translation>
    </message>
    <message>
        <source>Already bound. Leave it, or replace what is on it.</source>
        <translation>Ya vinculado. Déjelo, o reemplace lo que tiene.</translation>
    </message>
    <message>
        <source>The code doesn’t fit this DataBridge.</source>
        <translation>El código no corresponde a este DataBridge.</translation>
    </message>
    <message>
        <source>The utility has no account for this sign-in.</source>
        <translation>La compañía eléctrica no tiene cuenta para esta sesión.</translation>
    </message>
    <message>
        <source>Refused for the account’s sake; two tries are left. Call the depot.</source>
        <translation>Rechazada por la cuenta; quedan dos intentos. Llame al depósito.</translation>
    </message>
    <message>
        <source>Refused for the account’s sake; one try is left. Call the depot.</source>
        <translation>Rechazada por la cuenta; queda un intento. Llame al depósito.</translation>
    </message>
    <message>
        <source>The utility has locked this account. Call the depot.</source>
        <translation>La compañía eléctrica bloqueó esta cuenta. Llame al depósito.</translation>
    </message>
    <message>
        <source>The utility closed or finaled the account.</source>
        <translation>La compañía eléctrica cerró o finalizó la cuenta.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Refused without a reason.</source>
        <translation>Rechazada sin motivo.</translation>
    </message>
    <message>
        <source>Go where there is signal, then sign in.</source>
        <translation>Vaya adonde haya señal, luego inicie sesión.</translation>
    </message>
    <message>
        <source>Go where there is signal, or use a customer who was looked up on this laptop before.</source>
        <translation>Vaya adonde haya señal, o use un cliente que ya se buscó en este portátil.</translation>
    </message>
    <message>
        <source>Go where there is signal, or go on: binds are saved and send themselves.</source>
        <translation>Vaya adonde haya señal, o siga: las vinculaciones se guardan y se envían solas.</translation>
    </message>
    <message>
        <source>Go where there is signal. We try again each minute, and once the network is back.</source>
        <translation>Vaya adonde haya señal. Lo intentamos cada minuto, y en cuanto vuelva la red.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>The server could not be reached. Nothing was sent.</source>
        <translation>No se llegó al servidor. No se envió nada.</translation>
    </message>
    <message>
        <source>This connection is not trusted</source>
        <translation>Esta conexión no es de confianza</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date. We stopped before sending your secret.</source>
        <translation>El certificado del servidor está caducado. Nos detuvimos antes de enviar su secreto.</translation>
    </message>
    <message>
        <source>Check this laptop’s date and time. If they are right, show Details to depot IT: the server needs a new certificate.</source>
        <translation>Compruebe la fecha y la hora de este portátil. Si son correctas, muestre «Detalles» al soporte informático: el servidor necesita un certificado nuevo.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet. We stopped before sending your secret.</source>
        <translation>El certificado del servidor aún no es válido. Nos detuvimos antes de enviar su secreto.</translation>
    </message>
    <message>
        <source>Set this laptop’s date and time: they are most likely behind. If they are right, show Details to depot IT.</source>
        <translation>Ponga en hora este portátil: lo más probable es que vaya atrasado. Si la fecha y la hora son correctas, muestre «Detalles» al soporte informático.</translation>
    </message>
    <message>
        <source>The server’s certificate is for another address. We stopped before sending your secret.</source>
        <translation>El certificado del servidor es de otra dirección. Nos detuvimos antes de enviar su secreto.</translation>
    </message>
    <message>
        <source>If this Wi-Fi has a sign-in page, sign in there first. Else show Details to depot IT: the profile’s address may be wrong.</source>
        <translation>Si esta Wi-Fi tiene una página de inicio de sesión, iníciela primero. Si no, muestre «Detalles» al soporte informático: la dirección del perfil puede estar mal.</translation>
    </message>
    <message>
        <source>Nobody whom this laptop trusts vouches for the server. We stopped before sending your secret.</source>
        <translation>Nadie en quien confíe este portátil responde por el servidor. Nos detuvimos antes de enviar su secreto.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile needs a CA file.</source>
        <translation>Muestre «Detalles» al soporte informático: el perfil necesita un archivo de CA.</translation>
    </message>
    <message>
        <source>The server vouches only for itself. We stopped before sending your secret.</source>
        <translation>Solo el propio servidor responde por sí mismo. Nos detuvimos antes de enviar su secreto.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, use the phone’s hotspot. Else show Details to depot IT: the profile needs that certificate as its CA file.</source>
        <translation>En una Wi-Fi pública, use el punto de acceso del teléfono. Si no, muestre «Detalles» al soporte informático: el perfil necesita ese certificado como archivo de CA.</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn. We stopped before sending your secret.</source>
        <translation>El certificado del servidor fue revocado. Nos detuvimos antes de enviar su secreto.</translation>
    </message>
    <message>
        <source>Trying again does not help. Show Details to depot IT: the server needs a new certificate.</source>
        <translation>Repetirlo no ayuda. Muestre «Detalles» al soporte informático: el servidor necesita un certificado nuevo.</translation>
    </message>
    <message>
        <source>The server speaks only an old TLS that is not safe. We stopped before sending your secret.</source>
        <translation>El servidor solo habla un TLS antiguo que no es seguro. Nos detuvimos antes de enviar su secreto.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the server has to speak TLS 1.2 or newer.</source>
        <translation>Muestre «Detalles» al soporte informático: el servidor tiene que hablar TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>What answered speaks no TLS. We stopped before sending your secret.</source>
        <translation>Lo que respondió no habla TLS. Nos detuvimos antes de enviar su secreto.</translation>
    </message>
    <message>
        <source>If this Wi-Fi has a sign-in page, sign in there first. Else show Details to depot IT: the profile’s address or port may be wrong.</source>
        <translation>Si esta Wi-Fi tiene una página de inicio de sesión, iníciela primero. Si no, muestre «Detalles» al soporte informático: la dirección o el puerto del perfil pueden estar mal.</translation>
    </message>
    <message>
        <source>The profile’s CA file can’t be used</source>
        <translation>No se puede usar el archivo de CA del perfil</translation>
    </message>
    <message>
        <source>It is not there, or it holds no certificate. Nothing was sent.</source>
        <translation>No está, o no contiene ningún certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile needs the right CA file.</source>
        <translation>Muestre «Detalles» al soporte informático: el perfil necesita el archivo de CA correcto.</translation>
    </message>
    <message>
        <source>This address is not safe</source>
        <translation>Esta dirección no es segura</translation>
    </message>
    <message>
        <source>What is sent there could be read on the way. Nothing was sent.</source>
        <translation>Lo que se envía allí se podría leer por el camino. No se envió nada.</translation>
    </message>
    <message>
        <source>An address has to begin with https:// and to hold no name or password. Change it, or show Details to depot IT.</source>
        <translation>Una dirección tiene que empezar por https:// y no llevar nombre ni contraseña. Cámbiela, o muestre «Detalles» al soporte informático.</translation>
    </message>
    <message>
        <source>The server’s certificate can’t be trusted. We stopped before sending your secret.</source>
        <translation>No se puede confiar en el certificado del servidor. Nos detuvimos antes de enviar su secreto.</translation>
    </message>
    <message>
        <source>The client certificate can’t be used</source>
        <translation>No se puede usar el certificado de cliente</translation>
    </message>
    <message>
        <source>The file that the profile names is not on this laptop. Nothing was sent.</source>
        <translation>El archivo que nombra el perfil no está en este portátil. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the file has to be put there.</source>
        <translation>Muestre «Detalles» al soporte informático: hay que poner allí el archivo.</translation>
    </message>
    <message>
        <source>This account may not open its file, or it is no file at all. Nothing was sent.</source>
        <translation>Esta cuenta no puede abrir su archivo, o no es un archivo. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: this account needs the right to read it.</source>
        <translation>Muestre «Detalles» al soporte informático: esta cuenta necesita permiso para leerlo.</translation>
    </message>
    <message>
        <source>Its file holds no certificate. Nothing was sent.</source>
        <translation>Su archivo no contiene ningún certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: a PEM or PKCS#12 file is needed.</source>
        <translation>Muestre «Detalles» al soporte informático: hace falta un archivo PEM o PKCS#12.</translation>
    </message>
    <message>
        <source>Its private key is missing. Nothing was sent.</source>
        <translation>Falta su clave privada. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile has to name the key’s file as well.</source>
        <translation>Muestre «Detalles» al soporte informático: el perfil tiene que nombrar también el archivo de la clave.</translation>
    </message>
    <message>
        <source>Its private key is damaged. Nothing was sent.</source>
        <translation>Su clave privada está dañada. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the key’s file has to be replaced.</source>
        <translation>Muestre «Detalles» al soporte informático: hay que sustituir el archivo de la clave.</translation>
    </message>
    <message>
        <source>The profile names the key where the certificate belongs. Nothing was sent.</source>
        <translation>El perfil nombra la clave donde va el certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the two files have to change places.</source>
        <translation>Muestre «Detalles» al soporte informático: hay que intercambiar los dos archivos.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate. Nothing was sent.</source>
        <translation>La clave privada es de otro certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: certificate and key have to come from the same issue.</source>
        <translation>Muestre «Detalles» al soporte informático: certificado y clave tienen que ser de la misma emisión.</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>Falta la frase de contraseña</translation>
    </message>
    <message>
        <source>The client certificate is locked. Nothing was sent.</source>
        <translation>El certificado de cliente está protegido. No se envió nada.</translation>
    </message>
    <message>
        <source>Type the passphrase that depot IT gave you with it.</source>
        <translation>Escriba la frase de contraseña que le dio con él el soporte informático.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Frase de contraseña incorrecta</translation>
    </message>
    <message>
        <source>It does not open the client certificate. Nothing was sent.</source>
        <translation>No abre el certificado de cliente. No se envió nada.</translation>
    </message>
    <message>
        <source>Type it again. Still wrong? Ask depot IT: the file may be damaged.</source>
        <translation>Escríbala otra vez. ¿Sigue mal? Pregunte al soporte informático: el archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>The client certificate is out of date</source>
        <translation>El certificado de cliente está caducado</translation>
    </message>
    <message>
        <source>The server says so. Nothing was sent.</source>
        <translation>Lo dice el servidor. No se envió nada.</translation>
    </message>
    <message>
        <source>Check this laptop’s date. If it is right, ask depot IT for a new certificate.</source>
        <translation>Compruebe la fecha de este portátil. Si es correcta, pida un certificado nuevo al soporte informático.</translation>
    </message>
    <message>
        <source>The client certificate is not valid yet</source>
        <translation>El certificado de cliente aún no es válido</translation>
    </message>
    <message>
        <source>Its first day is still ahead. Nothing was sent.</source>
        <translation>Su primer día aún no ha llegado. No se envió nada.</translation>
    </message>
    <message>
        <source>Set this laptop’s date and time: they are most likely behind. If they are right, ask depot IT.</source>
        <translation>Ponga en hora este portátil: lo más probable es que vaya atrasado. Si la fecha y la hora son correctas, pregunte al soporte informático.</translation>
    </message>
    <message>
        <source>It is locked or signed in a way that is too old or not known here. Nothing was sent.</source>
        <translation>Está protegido o firmado de un modo demasiado antiguo o desconocido aquí. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: it has to be issued or exported anew.</source>
        <translation>Muestre «Detalles» al soporte informático: hay que emitirlo o exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>Its address is none that we can use. Nothing was sent.</source>
        <translation>Su dirección no se puede usar. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the proxy has to be set right, in the profile or in the system.</source>
        <translation>Muestre «Detalles» al soporte informático: hay que configurar bien el proxy, en el perfil o en el sistema.</translation>
    </message>
    <message>
        <source>The profile holds its name or password, which do not belong in a file. Nothing was sent.</source>
        <translation>El perfil contiene su nombre o su contraseña, que no deben estar en un archivo. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: both have to go out of the profile.</source>
        <translation>Muestre «Detalles» al soporte informático: hay que quitar ambos del perfil.</translation>
    </message>
    <message>
        <source>It lets nobody through without a sign-in of its own. Nothing was sent.</source>
        <translation>No deja pasar a nadie sin un inicio de sesión propio. No se envió nada.</translation>
    </message>
    <message>
        <source>Use another network or the phone’s hotspot, or show Details to depot IT.</source>
        <translation>Use otra red o el punto de acceso del teléfono, o muestre «Detalles» al soporte informático.</translation>
    </message>
    <message>
        <source>The server wants a certificate</source>
        <translation>El servidor pide un certificado</translation>
    </message>
    <message>
        <source>The server hung up on us. Nothing was sent.</source>
        <translation>El servidor cortó la conexión. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile needs a client certificate.</source>
        <translation>Muestre «Detalles» al soporte informático: el perfil necesita un certificado de cliente.</translation>
    </message>
    <message>
        <source>The server refuses the client certificate</source>
        <translation>El servidor rechaza el certificado de cliente</translation>
    </message>
    <message>
        <source>We showed it, and the server hung up on us. Nothing was sent.</source>
        <translation>Lo presentamos y el servidor cortó la conexión. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: it may be another utility’s, or one that was withdrawn.</source>
        <translation>Muestre «Detalles» al soporte informático: puede ser de otra compañía eléctrica, o haber sido revocado.</translation>
    </message>
    <message>
        <source>Its last day was {date}. Nothing was sent.</source>
        <translation>Su último día fue: {date}. No se envió nada.</translation>
    </message>
    <message>
        <source>Its first day is {date}. Nothing was sent.</source>
        <translation>Su primer día es: {date}. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy can’t be used</source>
        <translation>No se puede usar el proxy</translation>
    </message>
    <message>
        <source>It asks us to wait until {time}.</source>
        <translation>Nos pide esperar hasta las {time}.</translation>
    </message>
    <message>
        <source>Too many sign-ins at the utility just now. Nothing else was sent.</source>
        <translation>Demasiados inicios de sesión en la compañía eléctrica ahora mismo. No se envió nada más.</translation>
    </message>
    <message>
        <source>Sign-in is busy</source>
        <translation>El inicio de sesión está saturado</translation>
    </message>
    <message>
        <source>Wait a little, then sign in. Saved binds are safe.</source>
        <translation>Espere un poco, luego inicie sesión. Las vinculaciones guardadas están a salvo.</translation>
    </message>
    <message>
        <source>The utility’s system has too much to do. Nothing was sent.</source>
        <translation>El sistema de la compañía eléctrica está saturado. No se envió nada.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espere un poco, luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>Too many sign-ins at the utility just now. We wait and try again at {time}.</source>
        <translation>Demasiados inicios de sesión en la compañía eléctrica ahora mismo. Esperamos y lo intentamos otra vez a las {time}.</translation>
    </message>
    <message>
        <source>There is nothing to do. Saved binds are safe.</source>
        <translation>No hay nada que hacer. Las vinculaciones guardadas están a salvo.</translation>
    </message>
    <message>
        <source>The utility’s system has too much to do. Nothing was sent. We wait and try again at {time}.</source>
        <translation>El sistema de la compañía eléctrica está saturado. No se envió nada. Esperamos y lo intentamos otra vez a las {time}.</translation>
    </message>
    <message>
        <source>Today’s list still opens.</source>
        <translation>La lista de hoy se abre igualmente.</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi</source>
        <translation>Inicie sesión en la Wi-Fi</translation>
    </message>
    <message>
        <source>A page of this network answered in place of the utility. Nothing was sent.</source>
        <translation>Respondió una página de esta red en lugar de la compañía eléctrica. No se envió nada.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the Wi-Fi, or use the phone’s hotspot. Then try again.</source>
        <translation>Abra un navegador e inicie sesión en la Wi-Fi, o use el punto de acceso del teléfono. Luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>It did not go out. Nothing was sent.</source>
        <translation>No salió. No se envió nada.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Press “Sign in again” at the top. You come back to this page.</source>
        <translation>Pulse «Iniciar sesión otra vez» arriba. Volverá a esta página.</translation>
    </message>
    <message>
        <source>Your sign-in was refused</source>
        <translation>Se rechazó su sesión</translation>
    </message>
    <message>
        <source>The server does not take your id and secret any more. Nothing was sent just now.</source>
        <translation>El servidor ya no acepta su identificador y su secreto. Ahora no se envió nada.</translation>
    </message>
    <message>
        <source>Id or secret not accepted</source>
        <translation>Identificador o secreto no aceptados</translation>
    </message>
    <message>
        <source>The server knows no such pair. Nothing else was sent. Spaces were already removed.</source>
        <translation>El servidor no conoce esa pareja. No se envió nada más. Los espacios ya se quitaron.</translation>
    </message>
    <message>
        <source>Type the secret again, or ask the depot for a new one.</source>
        <translation>Escriba el secreto otra vez o pida uno nuevo al depósito.</translation>
    </message>
    <message>
        <source>Ask depot IT for its password, then press “Sign in again” at the top and type it.</source>
        <translation>Pida su contraseña al soporte informático; después pulse «Iniciar sesión otra vez» arriba y escríbala.</translation>
    </message>
    <message>
        <source>Ask depot IT for its password, and type it here.</source>
        <translation>Pida su contraseña al soporte informático y escríbala aquí.</translation>
    </message>
    <message>
        <source>The utility refused the service account</source>
        <translation>La compañía eléctrica rechazó la cuenta de servicio</translation>
    </message>
    <message>
        <source>Its name or password is wrong, or it is locked. Nothing was bound; what waits is kept.</source>
        <translation>Su nombre o su contraseña están mal, o está bloqueada. No se vinculó nada; lo que espera se conserva.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Esta sesión no tiene permiso para eso</translation>
    </message>
    <message>
        <source>The utility lets this sign-in in, but not to look up customers. Nothing was sent.</source>
        <translation>La compañía eléctrica deja entrar a esta sesión, pero no buscar clientes. No se envió nada.</translation>
    </message>
    <message>
        <source>Ask the depot for a sign-in that may look up customers and bind devices.</source>
        <translation>Pida al depósito una sesión que pueda buscar clientes y vincular dispositivos.</translation>
    </message>
    <message>
        <source>The server did not take the sign-in</source>
        <translation>El servidor no aceptó la sesión</translation>
    </message>
    <message>
        <source>You were signed in, but the utility’s server refused it. Nothing was bound.</source>
        <translation>Inició sesión, pero el servidor de la compañía eléctrica la rechazó. No se vinculó nada.</translation>
    </message>
    <message>
        <source>Sign in again. Twice? Show Details to depot IT.</source>
        <translation>Inicie sesión otra vez. ¿Dos veces? Muestre «Detalles» al soporte informático.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Your sign-in ran out. What you filled in is kept; nothing was sent twice.</source>
        <translation>Su sesión caducó. Lo que escribió se conserva; nada se envió dos veces.</translation>
    </message>
    <message>
        <source>Not sent again: the record has changed</source>
        <translation>No se envió otra vez: el registro cambió</translation>
    </message>
    <message>
        <source>We looked once more before sending: {why}. Nothing was sent just now.</source>
        <translation>Miramos otra vez antes de enviar: {why}. Ahora no se envió nada.</translation>
    </message>
    <message>
        <source>It goes out only where and as whom it was confirmed. Nothing was sent just now.</source>
        <translation>Solo sale al servidor y con la sesión con que se confirmó. Ahora no se envió nada.</translation>
    </message>
    <message>
        <source>Not sent: the record has changed</source>
        <translation>No se envió: el registro cambió</translation>
    </message>
    <message>
        <source>Look the customer up again, or ask the depot.</source>
        <translation>Busque al cliente otra vez o pregunte al depósito.</translation>
    </message>
    <message>
        <source>This install belongs to another sign-in</source>
        <translation>Esta instalación es de otra sesión</translation>
    </message>
    <message>
        <source>Open the menu and sign in as that one.</source>
        <translation>Abra el menú e inicie esa sesión.</translation>
    </message>
    <message>
        <source>Nothing was sent. What waits for them is kept, and stays here.</source>
        <translation>No se envió nada. Lo que espera por ellos se conserva, y se queda aquí.</translation>
    </message>
    <message>
        <source>Choose another place to work at, or ask depot IT.</source>
        <translation>Elija otro sitio donde trabajar, o pregunte al soporte informático.</translation>
    </message>
    <message>
        <source>We are not sure yet</source>
        <translation>Aún no es seguro</translation>
    </message>
    <message>
        <source>Sent once, but the answer got lost.</source>
        <translation>Enviada una vez, pero la respuesta se perdió.</translation>
    </message>
    <message>
        <source>Leave the DataBridge plugged in. We look in the record before anything is repeated.</source>
        <translation>Deje el DataBridge enchufado. Miramos en el registro antes de repetir nada.</translation>
    </message>
    <message>
        <source>The utility has no customer for this sign-in. Nothing was sent.</source>
        <translation>La compañía eléctrica no tiene cliente para esta sesión. No se envió nada.</translation>
    </message>
    <message>
        <source>The utility has no customer {number}. Nothing was sent.</source>
        <translation>La compañía eléctrica no tiene el cliente {number}. No se envió nada.</translation>
    </message>
    <message>
        <source>No such customer</source>
        <translation>No existe ese cliente</translation>
    </message>
    <message>
        <source>Compare it with the work order and look it up again.</source>
        <translation>Compárelo con la orden de trabajo y búsquelo otra vez.</translation>
    </message>
    <message>
        <source>Try again in a minute. What you filled in is kept.</source>
        <translation>Inténtelo otra vez en un minuto. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Try again in a minute. Saved binds are safe.</source>
        <translation>Inténtelo otra vez en un minuto. Las vinculaciones guardadas están a salvo.</translation>
    </message>
    <message>
        <source>It is not answering, perhaps for maintenance. Nothing was sent.</source>
        <translation>No responde, quizá por mantenimiento. No se envió nada.</translation>
    </message>
    <message>
        <source>The utility’s system is down</source>
        <translation>El sistema de la compañía eléctrica no funciona</translation>
    </message>
    <message>
        <source>We try again at {time}. Saved binds are safe.</source>
        <translation>Lo intentamos otra vez a las {time}. Las vinculaciones guardadas están a salvo.</translation>
    </message>
    <message>
        <source>We try again at {time}. Today’s list still opens.</source>
        <translation>Lo intentamos otra vez a las {time}. La lista de hoy se abre igualmente.</translation>
    </message>
    <message>
        <source>We try again each minute. Saved binds are safe.</source>
        <translation>Lo intentamos cada minuto. Las vinculaciones guardadas están a salvo.</translation>
    </message>
    <message>
        <source>We try again each minute. Today’s list still opens.</source>
        <translation>Lo intentamos cada minuto. La lista de hoy se abre igualmente.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>The server answered with something that we don’t know. Nothing was bound.</source>
        <translation>El servidor respondió algo que no conocemos. No se vinculó nada.</translation>
    </message>
    <message>
        <source>Try again. Twice? Show Details to depot IT.</source>
        <translation>Inténtelo otra vez. ¿Dos veces? Muestre «Detalles» al soporte informático.</translation>
    </message>
    <message>
        <source>Stop: this is another customer</source>
        <translation>Alto: este es otro cliente</translation>
    </message>
    <message>
        <source>You asked for {asked}, the server answered with {answered}. Nothing was bound.</source>
        <translation>Pidió {asked}, el servidor respondió con {answered}. No se vinculó nada.</translation>
    </message>
    <message>
        <source>Check the number, look it up again. Twice? Send the depot the details.</source>
        <translation>Compruebe el número y búsquelo otra vez. ¿Dos veces? Envíe los detalles al depósito.</translation>
    </message>
    <message>
        <source>Kept only until you close</source>
        <translation>Se conserva solo hasta que cierre</translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use, so the secret is not saved.</source>
        <translation>Este equipo no tiene un llavero que podamos usar, así que el secreto no se guarda.</translation>
    </message>
    <message>
        <source>Go on. You sign in again next time.</source>
        <translation>Siga. La próxima vez inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Something in this program went wrong. Whether the bind was saved, to be sent, is not known.</source>
        <translation>Algo falló en este programa. No se sabe si la vinculación se guardó para enviarla.</translation>
    </message>
    <message>
        <source>Look in the installs: what is there goes out by itself, once. If it is not there, try again.</source>
        <translation>Mire en las instalaciones: lo que esté ahí sale solo, una vez. Si no está, inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Something in this program went wrong. What you filled in is kept.</source>
        <translation>Algo falló en este programa. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Try again. Twice? Send the depot the details.</source>
        <translation>Inténtelo otra vez. ¿Dos veces? Envíe los detalles al depósito.</translation>
    </message>
    <message>
        <source>Too late for that</source>
        <translation>Ya es tarde para eso</translation>
    </message>
    <message>
        <source>This install has moved on meanwhile: it was sent already, or a later one went out for its meter. Nothing was changed.</source>
        <translation>Esta instalación avanzó entretanto: ya se envió, o salió una posterior para su medidor. No se cambió nada.</translation>
    </message>
    <message>
        <source>See what its status says now.</source>
        <translation>Vea qué dice ahora su estado.</translation>
    </message>
    <message>
        <source>Use this meter</source>
        <translation>Usar este medidor</translation>
    </message>
    <message>
        <source>Choose a meter</source>
        <translation>Elija un medidor</translation>
    </message>
    <message>
        <source>No meter here can be bound</source>
        <translation>Aquí no se puede vincular ningún medidor</translation>
    </message>
    <message>
        <source>Use meter {meter}</source>
        <translation>Usar el medidor {meter}</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>On AMI</source>
        <translation>En AMI</translation>
    </message>
    <message>
        <source>Not on AMI yet</source>
        <translation>Aún no en AMI</translation>
    </message>
    <message>
        <source>Rate {code}</source>
        <translation>Tarifa {code}</translation>
    </message>
    <message>
        <source>A DataBridge can’t be bound to a gas meter.</source>
        <translation>Un DataBridge no se puede vincular a un medidor de gas.</translation>
    </message>
    <message>
        <source>“{kind}” meters can’t be bound.</source>
        <translation>Los medidores «{kind}» no se pueden vincular.</translation>
    </message>
    <message>
        <source>Already on AMI. We can’t see if a device is bound.</source>
        <translation>Ya está en AMI. No podemos ver si hay un dispositivo vinculado.</translation>
    </message>
    <message>
        <source>Ready to bind. No device known on it.</source>
        <translation>Listo para vincular. No se le conoce ningún dispositivo.</translation>
    </message>
    <message>
        <source>Bound from this laptop, confirmed {at}</source>
        <translation>Vinculado desde este portátil, confirmado: {at}</translation>
    </message>
    <message>
        <source>Bound from this laptop, accepted {at}</source>
        <translation>Vinculado desde este portátil, aceptado: {at}</translation>
    </message>
    <message>
        <source>Bound from this laptop, overdue since {at}</source>
        <translation>Vinculado desde este portátil, atrasado desde: {at}</translation>
    </message>
    <message>
        <source>Sent from this laptop, not sure whether it arrived</source>
        <translation>Enviado desde este portátil, no es seguro que llegara</translation>
    </message>
    <message>
        <source>Waiting on this laptop since {at}</source>
        <translation>En espera en este portátil desde: {at}</translation>
    </message>
    <message>
        <source>{what}: …{tail}</source>
        <translation>{what}; …{tail}</translation>
    </message>
    <message>
        <source>Released from this laptop {at}. Nothing was bound from here since.</source>
        <translation>Liberado desde este portátil: {at}. Desde entonces no se vinculó nada desde aquí.</translation>
    </message>
    <message>
        <source>A release was sent from this laptop; not sure whether it arrived.</source>
        <translation>Se envió una liberación desde este portátil; no es seguro que llegara.</translation>
    </message>
    <message>
        <source>Its release waits on this laptop since {at}.</source>
        <translation>Su liberación espera en este portátil desde: {at}.</translation>
    </message>
    <message>
        <source>No electric meter here</source>
        <translation>Aquí no hay medidor eléctrico</translation>
    </message>
    <message>
        <source>No meters here</source>
        <translation>Aquí no hay medidores</translation>
    </message>
    <message>
        <source>The utility’s record says so. Nothing was sent.</source>
        <translation>Lo dice el registro de la compañía eléctrica. No se envió nada.</translation>
    </message>
    <message>
        <source>Go back and check the customer number, or ask the depot.</source>
        <translation>Vuelva atrás y compruebe el número de cliente, o pregunte al depósito.</translation>
    </message>
    <message>
        <source>not sent: {what}</source>
        <translation>no se envió: {what}</translation>
    </message>
    <message>
        <source>refused: {what}</source>
        <translation>rechazada: {what}</translation>
    </message>
    <message>
        <source>the repeat was refused: {what}</source>
        <translation>la repetición fue rechazada: {what}</translation>
    </message>
    <message>
        <source>not sure whether it arrived: {what}</source>
        <translation>no es seguro que llegara: {what}</translation>
    </message>
    <message>
        <source>no answer: {what}</source>
        <translation>sin respuesta: {what}</translation>
    </message>
    <message>
        <source>{what}; nothing was sent</source>
        <translation>{what}; no se envió nada</translation>
    </message>
    <message>
        <source>the account is {what}</source>
        <translation>la cuenta está {what}</translation>
    </message>
    <message>
        <source>the utility’s system answered with an error (HTTP {what})</source>
        <translation>el sistema de la compañía eléctrica respondió con un error (HTTP {what})</translation>
    </message>
    <message>
        <source>status {what}</source>
        <translation>estado {what}</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>1 install is not done yet</source>
        <translation>1 instalación no está terminada</translation>
    </message>
    <message>
        <source>{n} installs are not done yet</source>
        <translation>{n} instalaciones no están terminadas</translation>
    </message>
    <message>
        <source>1 install is not sent yet</source>
        <translation>1 instalación aún no se envió</translation>
    </message>
    <message>
        <source>{n} installs are not sent yet</source>
        <translation>{n} instalaciones aún no se enviaron</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>It is saved on this computer, and worked on only while this program runs, signed in as then.</source>
        <translation>Está guardada en este equipo y solo se trabaja en ella mientras este programa está abierto, con la misma sesión.</translation>
    </message>
    <message>
        <source>They are saved on this computer, and worked on only while this program runs, signed in as then.</source>
        <translation>Están guardadas en este equipo y solo se trabaja en ellas mientras este programa está abierto, con la misma sesión.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the stickers would have to be scanned again.</source>
        <translation>Aquí no hay llavero, así que habría que escanear las etiquetas de nuevo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Medidor</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Check and bind</source>
        <translation>Revisar y vincular</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Confirmed {at}</source>
        <translation>Confirmada: {at}</translation>
    </message>
    <message>
        <source>Accepted {at}</source>
        <translation>Aceptada: {at}</translation>
    </message>
    <message>
        <source>Saved {at}, not sent yet</source>
        <translation>Guardada: {at}, aún no enviada</translation>
    </message>
    <message>
        <source>{how_often}, not sure</source>
        <translation>{how_often}, incierta</translation>
    </message>
    <message>
        <source>Status “{code}”</source>
        <translation>Estado «{code}»</translation>
    </message>
    <message>
        <source>Premise {number}</source>
        <translation>Inmueble {number}</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Eléctrico</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Electric meter</source>
        <translation>Medidor eléctrico</translation>
    </message>
    <message>
        <source>Gas meter</source>
        <translation>Medidor de gas</translation>
    </message>
    <message>
        <source>{kind} meter</source>
        <translation>Medidor {kind}</translation>
    </message>
    <message>
        <source>{premises}, {meters}</source>
        <translation>{premises}, {meters}</translation>
    </message>
    <message>
        <source>1 premise</source>
        <translation>1 inmueble</translation>
    </message>
    <message>
        <source>{n} premises</source>
        <translation>{n} inmuebles</translation>
    </message>
    <message>
        <source>1 meter</source>
        <translation>1 medidor</translation>
    </message>
    <message>
        <source>{n} meters</source>
        <translation>{n} medidores</translation>
    </message>
    <message>
        <source>{held}, as of {time}</source>
        <translation>{held}; visto: {time}</translation>
    </message>
    <message>
        <source>The utility refused the sign-in and counts the tries. Nothing was bound.</source>
        <translation>La compañía eléctrica rechazó la sesión y cuenta los intentos. No se vinculó nada.</translation>
    </message>
    <message>
        <source>This meter already has a device</source>
        <translation>Este medidor ya tiene un dispositivo</translation>
    </message>
    <message>
        <source>Sent once, and refused. Nothing on the meter has changed.</source>
        <translation>Enviada una vez y rechazada. En el medidor no cambió nada.</translation>
    </message>
    <message>
        <source>Leave it, or release and bind.</source>
        <translation>Déjelo así, o libere y vincule.</translation>
    </message>
    <message>
        <source>The code doesn’t fit this DataBridge</source>
        <translation>El código no corresponde a este DataBridge</translation>
    </message>
    <message>
        <source>Scan the sticker again: MAC and code must be from the same one.</source>
        <translation>Escanee de nuevo la etiqueta: la MAC y el código deben ser de la misma.</translation>
    </message>
    <message>
        <source>No utility account</source>
        <translation>Sin cuenta en la compañía</translation>
    </message>
    <message>
        <source>The utility has no account for this sign-in. Nothing was bound.</source>
        <translation>La compañía eléctrica no tiene cuenta para esta sesión. No se vinculó nada.</translation>
    </message>
    <message>
        <source>Use a customer number, or call the depot.</source>
        <translation>Use un número de cliente o llame al depósito.</translation>
    </message>
    <message>
        <source>Two tries left</source>
        <translation>Quedan dos intentos</translation>
    </message>
    <message>
        <source>Stop and check the number before you try again.</source>
        <translation>Pare y compruebe el número antes de intentarlo otra vez.</translation>
    </message>
    <message>
        <source>One try left</source>
        <translation>Queda un intento</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>The utility has locked this account. Nothing was bound.</source>
        <translation>La compañía eléctrica bloqueó esta cuenta. No se vinculó nada.</translation>
    </message>
    <message>
        <source>Call the depot. Trying again does not help.</source>
        <translation>Llame al depósito. Intentarlo otra vez no sirve.</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Cuenta cerrada</translation>
    </message>
    <message>
        <source>The utility closed or finaled the account. Nothing was bound.</source>
        <translation>La compañía eléctrica cerró o finalizó la cuenta. No se vinculó nada.</translation>
    </message>
    <message>
        <source>The utility refused the look-up</source>
        <translation>La compañía eléctrica rechazó la búsqueda</translation>
    </message>
    <message>
        <source>It gave no reason that we know, so this says nothing of the account. Nothing was bound.</source>
        <translation>No dio un motivo que conozcamos, así que esto no dice nada de la cuenta. No se vinculó nada.</translation>
    </message>
    <message>
        <source>Check the number and try again. Twice? Show Details to the depot.</source>
        <translation>Compruebe el número e inténtelo otra vez. ¿Dos veces? Muestre «Detalles» al depósito.</translation>
    </message>
    <message>
        <source>Can’t be bound: account locked or closed</source>
        <translation>No se puede vincular: cuenta bloqueada o cerrada</translation>
    </message>
    <message>
        <source>The gateway refused the bind</source>
        <translation>La pasarela rechazó la vinculación</translation>
    </message>
    <message>
        <source>Sent once, and refused without a reason. Nothing has changed, as far as it says.</source>
        <translation>Enviada una vez y rechazada sin motivo. No cambió nada, por lo que dice.</translation>
    </message>
    <message>
        <source>Check customer, meter and sticker. Still refused: send the depot the details.</source>
        <translation>Compruebe cliente, medidor y etiqueta. Si sigue rechazada, envíe los detalles al depósito.</translation>
    </message>
    <message>
        <source>For {device} {mac}, meter {meter}, {customer}</source>
        <translation>Para el {device} {mac}, medidor {meter}, {customer}</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Cliente {number}</translation>
    </message>
    <message>
        <source>The DataBridge stops working for the customer</source>
        <translation>El DataBridge deja de funcionar para el cliente</translation>
    </message>
    <message>
        <source>One request is sent: a release of the meter. The gateway accepts a release, and no record can prove it.</source>
        <translation>Se envía una solicitud: la liberación del medidor. La pasarela acepta una liberación, y ningún registro puede probarlo.</translation>
    </message>
    <message>
        <source>To bind another one, start an install for this meter afterwards.</source>
        <translation>Para vincular otro, empiece después una instalación para este medidor.</translation>
    </message>
    <message>
        <source>Its install code is kept</source>
        <translation>Su código de instalación está guardado</translation>
    </message>
    <message>
        <source>Encrypted on this computer, from the install.</source>
        <translation>Cifrado en este equipo, desde la instalación.</translation>
    </message>
    <message>
        <source>Its sticker was scanned</source>
        <translation>Su etiqueta se escaneó</translation>
    </message>
    <message>
        <source>Looking whether it is kept here…</source>
        <translation>Mirando si está guardado aquí…</translation>
    </message>
    <message>
        <source>Its code is not kept any more: a release needs the one on the {mac}.</source>
        <translation>Su código ya no se guarda: una liberación necesita el de {mac}.</translation>
    </message>
    <message>
        <source>Its code was wiped when the install was confirmed. Scan it, or type it by hand.</source>
        <translation>Su código se borró al confirmarse la instalación. Escanéela o escríbala a mano.</translation>
    </message>
    <message>
        <source>Its sticker is needed</source>
        <translation>Se necesita su etiqueta</translation>
    </message>
    <message>
        <source>Nothing of this install is on the meter any more: see Installs</source>
        <translation>Nada de esta instalación sigue en el medidor: vea Instalaciones</translation>
    </message>
    <message>
        <source>A request for this DataBridge is still under way: see Installs</source>
        <translation>Una solicitud para este DataBridge sigue en curso: vea Instalaciones</translation>
    </message>
    <message>
        <source>This DataBridge was bound to another meter since</source>
        <translation>Este DataBridge se vinculó después a otro medidor</translation>
    </message>
    <message>
        <source>Looking for its install code</source>
        <translation>Buscando su código de instalación</translation>
    </message>
    <message>
        <source>Scan its sticker first</source>
        <translation>Escanee antes su etiqueta</translation>
    </message>
    <message>
        <source>Sign in as {whose} first</source>
        <translation>Inicie antes sesión como {whose}</translation>
    </message>
    <message>
        <source>That is another DataBridge</source>
        <translation>Ese es otro DataBridge</translation>
    </message>
    <message>
        <source>This install is for {mac}, the sticker says {other}. Nothing was sent.</source>
        <translation>Esta instalación es para {mac}, la etiqueta dice {other}. No se envió nada.</translation>
    </message>
    <message>
        <source>Scan the sticker of the one that goes, or go back: then nothing is released.</source>
        <translation>Escanee la etiqueta del que se retira, o vuelva: entonces no se libera nada.</translation>
    </message>
    <message>
        <source>Scan the sticker of that DataBridge, or go back and cancel the bind.</source>
        <translation>Escanee la etiqueta de ese DataBridge, o vuelva atrás y cancele la vinculación.</translation>
    </message>
    <message>
        <source>SmartLink Plug</source>
        <translation>SmartLink Plug</translation>
    </message>
    <message>
        <source>Its light is solid green</source>
        <translation>Su luz es verde fija</translation>
    </message>
    <message>
        <source>Powered, and online by cable or Wi-Fi</source>
        <translation>Con corriente, y en línea por cable o Wi-Fi</translation>
    </message>
    <message>
        <source>Within 25 feet of the meter</source>
        <translation>A menos de 25 pies (8&#xa0;m) del medidor</translation>
    </message>
    <message>
        <source>30 at most</source>
        <translation>30 como máximo</translation>
    </message>
    <message>
        <source>Away from metal and routers</source>
        <translation>Lejos de metal y de routers</translation>
    </message>
    <message>
        <source>It stays plugged in</source>
        <translation>Queda enchufado</translation>
    </message>
    <message>
        <source>Until the meter has paired</source>
        <translation>Hasta que el medidor se haya emparejado</translation>
    </message>
    <message>
        <source>It is in a wall outlet</source>
        <translation>Está en un enchufe de pared</translation>
    </message>
    <message>
        <source>Within 30 feet of the meter</source>
        <translation>A menos de 30 pies (9&#xa0;m) del medidor</translation>
    </message>
    <message>
        <source>On the meter’s side of the house</source>
        <translation>Del lado de la casa donde está el medidor</translation>
    </message>
    <message>
        <source>Not right behind the meter</source>
        <translation>No justo detrás del medidor</translation>
    </message>
    <message>
        <source>The old one is out of its socket</source>
        <translation>El antiguo está fuera de su enchufe</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Reescanear</translation>
    </message>
    <message>
        <source>Choose another meter</source>
        <translation>Otro medidor</translation>
    </message>
    <message>
        <source>Look up the customer</source>
        <translation>Buscar al cliente</translation>
    </message>
    <message>
        <source>Release meter {meter}</source>
        <translation>Liberar el medidor {meter}</translation>
    </message>
    <message>
        <source>Bind {mac}</source>
        <translation>Vincular {mac}</translation>
    </message>
    <message>
        <source>{device} that goes</source>
        <translation>{device} que se retira</translation>
    </message>
    <message>
        <source>The old device stops working for the customer</source>
        <translation>El dispositivo antiguo deja de funcionar para el cliente</translation>
    </message>
    <message>
        <source>Two requests are sent: a release of the meter, then the bind of the new DataBridge. The gateway accepts a release, and no record can prove it.</source>
        <translation>Se envían dos solicitudes: la liberación del medidor, después la vinculación del nuevo DataBridge. La pasarela acepta una liberación, y ningún registro puede probarlo.</translation>
    </message>
    <message>
        <source>Take the old one out of its socket before you bind.</source>
        <translation>Saque el antiguo de su enchufe antes de vincular.</translation>
    </message>
    <message>
        <source>Sends one bind request to the {server} server</source>
        <translation>Envía una solicitud de vinculación al servidor {server}</translation>
    </message>
    <message>
        <source>Saves one bind request for the {server} server</source>
        <translation>Guarda una solicitud de vinculación para el servidor {server}</translation>
    </message>
    <message>
        <source>Sends a release and a bind to the {server} server</source>
        <translation>Envía una liberación y una vinculación al servidor {server}</translation>
    </message>
    <message>
        <source>This sign-in can’t bind devices</source>
        <translation>Esta sesión no puede vincular dispositivos</translation>
    </message>
    <message>
        <source>A request for this meter is still under way: see Installs</source>
        <translation>Ya hay una solicitud en curso para este medidor: vea Instalaciones</translation>
    </message>
    <message>
        <source>Tick every line on site</source>
        <translation>Marque todas las líneas en el lugar</translation>
    </message>
    <message>
        <source>{sent_at}, and refused without a reason. Nothing has changed, as far as it says.</source>
        <translation>{sent_at} y rechazada sin motivo. No cambió nada, por lo que dice.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused.</source>
        <translation>{sent_at} y rechazada.</translation>
    </message>
    <message>
        <source>{kind}, rate {code}</source>
        <translation>{kind}, tarifa {code}</translation>
    </message>
    <message>
        <source>check digits right</source>
        <translation>dígitos de control correctos</translation>
    </message>
    <message>
        <source>not checkable, compared by you</source>
        <translation>no comprobable, comparado por usted</translation>
    </message>
    <message>
        <source>check digits don’t fit, compared by you</source>
        <translation>los dígitos de control no encajan, comparado por usted</translation>
    </message>
    <message>
        <source>Customer {number} · {status}</source>
        <translation>Cliente {number} · {status}</translation>
    </message>
    <message>
        <source>DataBridge</source>
        <translation>DataBridge</translation>
    </message>
    <message>
        <source>Install code {code} · {grade}</source>
        <translation>Código de instalación {code} · {grade}</translation>
    </message>
    <message>
        <source>We looked once more before sending: {why}. {sent}</source>
        <translation>Miramos otra vez antes de enviar: {why}. {sent}</translation>
    </message>
    <message>
        <source>Choose another meter, or ask the depot what is on this one.</source>
        <translation>Elija otro medidor, o pregunte al depósito qué hay en este.</translation>
    </message>
    <message>
        <source>Not sent: the release was refused</source>
        <translation>No se envió: la liberación fue rechazada</translation>
    </message>
    <message>
        <source>Go back to bind it after all, or look up another customer.</source>
        <translation>Vuelva atrás para vincularlo de todos modos, o busque otro cliente.</translation>
    </message>
    <message>
        <source>All is as you filled it in.</source>
        <translation>Todo está como usted lo rellenó.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>It was saved for meter {meter}, {customer}, {time}.</source>
        <translation>Se guardó para el medidor {meter}, {customer}, {time}.</translation>
    </message>
    <message>
        <source>It was sent for meter {meter}, {customer}, {time}.</source>
        <translation>Se envió para el medidor {meter}, {customer}, {time}.</translation>
    </message>
    <message>
        <source>Check the sticker before you bind it again.</source>
        <translation>Compruebe la etiqueta antes de vincularlo otra vez.</translation>
    </message>
    <message>
        <source>It was saved for this very meter, {time}.</source>
        <translation>Se guardó para este mismo medidor, {time}.</translation>
    </message>
    <message>
        <source>It was sent for this very meter, {time}.</source>
        <translation>Se envió para este mismo medidor, {time}.</translation>
    </message>
    <message>
        <source>See Installs before you bind it again.</source>
        <translation>Vea Instalaciones antes de vincularlo otra vez.</translation>
    </message>
    <message>
        <source>This DataBridge is already used on this laptop</source>
        <translation>Este DataBridge ya se usó en este portátil</translation>
    </message>
    <message>
        <source>Another install waits for this meter</source>
        <translation>Otra instalación espera para este medidor</translation>
    </message>
    <message>
        <source>The DataBridge that ends in {tail} was saved {time}, and not sent yet.</source>
        <translation>El DataBridge que termina en {tail} se guardó ({time}) y aún no se envió.</translation>
    </message>
    <message>
        <source>Cancel that one in Installs before you bind this one.</source>
        <translation>Cancele esa en Instalaciones antes de vincular esta.</translation>
    </message>
    <message>
        <source>This meter has another DataBridge from this laptop</source>
        <translation>Este medidor tiene otro DataBridge desde este portátil</translation>
    </message>
    <message>
        <source>The one that ends in {tail}, {time}. A gateway takes one a meter.</source>
        <translation>El que termina en {tail}, {time}. Una pasarela admite uno por medidor.</translation>
    </message>
    <message>
        <source>To replace it, bind and choose release when the gateway refuses.</source>
        <translation>Para reemplazarlo, vincule y elija liberar cuando la pasarela rechace.</translation>
    </message>
    <message>
        <source>This meter is not on AMI yet. That is usual before a first bind.</source>
        <translation>Este medidor aún no está en AMI. Es lo habitual antes de una primera vinculación.</translation>
    </message>
    <message>
        <source>When the record changes to “on AMI”, we know that the bind has worked.</source>
        <translation>Cuando el registro cambie a «en AMI», sabremos que la vinculación funcionó.</translation>
    </message>
    <message>
        <source>This meter is on AMI already. The record can’t prove the bind.</source>
        <translation>Este medidor ya está en AMI. El registro no puede probar la vinculación.</translation>
    </message>
    <message>
        <source>After the bind, look in the customer’s app for “Successfully Connected”.</source>
        <translation>Después de vincular, busque «Successfully Connected» en la app del cliente.</translation>
    </message>
    <message>
        <source>There is no network: the bind is saved, and sent later</source>
        <translation>No hay red: la vinculación se guarda y se envía más tarde</translation>
    </message>
    <message>
        <source>We look the customer up once more before it is sent.</source>
        <translation>Buscamos al cliente una vez más antes de enviarla.</translation>
    </message>
    <message>
        <source>The customer was looked up over 10 minutes ago</source>
        <translation>El cliente se buscó hace más de 10 minutos</translation>
    </message>
    <message>
        <source>We look once more before anything is sent.</source>
        <translation>Miramos una vez más antes de enviar nada.</translation>
    </message>
    <message>
        <source>Goes on meter {meter}, {place}, for {customer}</source>
        <translation>Va al medidor {meter}, {place}, para {customer}</translation>
    </message>
    <message>
        <source>Choose the sticker in your hand</source>
        <translation>Elija la etiqueta que tiene en la mano</translation>
    </message>
    <message>
        <source>Tick the box, or scan again</source>
        <translation>Marque la casilla o escanee de nuevo</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Plug one in, then press “Try again”.</source>
        <translation>Conecte una, luego pulse «Reintentar».</translation>
    </message>
    <message>
        <source>No permission for the camera</source>
        <translation>Sin permiso para la cámara</translation>
    </message>
    <message>
        <source>Allow the camera for this program in the system’s privacy settings, then press “Try again”.</source>
        <translation>Permita la cámara a este programa en los ajustes de privacidad del sistema, luego pulse «Reintentar».</translation>
    </message>
    <message>
        <source>Windows keeps the camera from this program</source>
        <translation>Windows bloquea la cámara</translation>
    </message>
    <message>
        <source>In Settings › Privacy &amp; security › Camera switch on “Camera access” and “Let desktop apps access your camera”, then press “Try again”.</source>
        <translation>En Configuración › Privacidad › Cámara active el acceso, también el de aplicaciones de escritorio, luego pulse «Reintentar».</translation>
    </message>
    <message>
        <source>macOS keeps the camera from this program</source>
        <translation>macOS bloquea la cámara</translation>
    </message>
    <message>
        <source>In System Settings › Privacy &amp; Security › Camera switch on this program, then start it again.</source>
        <translation>En Ajustes del Sistema › Privacidad y seguridad › Cámara active este programa, luego inícielo otra vez.</translation>
    </message>
    <message>
        <source>The sandbox keeps the camera from this program</source>
        <translation>El entorno aislado bloquea la cámara</translation>
    </message>
    <message>
        <source>In the system’s settings, under Apps, allow this program the camera (in Flatseal: “All devices”), then start it again.</source>
        <translation>En los ajustes, en Aplicaciones, permita la cámara (Flatseal: «All devices»), luego inicie este programa otra vez.</translation>
    </message>
    <message>
        <source>This account may not use the camera</source>
        <translation>Esta cuenta no puede usar la cámara</translation>
    </message>
    <message>
        <source>Ask depot IT to add this account to the group “video”, then log out and in again.</source>
        <translation>Pida al soporte informático que añada esta cuenta al grupo «video», luego cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>Otro programa está usando la cámara</translation>
    </message>
    <message>
        <source>Close video calls and browsers, then press “Try again”. It is also tried by itself.</source>
        <translation>Cierre videollamadas y navegadores, luego pulse «Reintentar». También se intenta solo.</translation>
    </message>
    <message>
        <source>The camera stopped sending pictures</source>
        <translation>La cámara dejó de enviar imágenes</translation>
    </message>
    <message>
        <source>Wait a moment: it is tried again by itself, then unplug it and plug it in again if nothing comes.</source>
        <translation>Espere un momento: se intenta otra vez solo, luego desconéctela y vuelva a conectarla si no llega nada.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>La imagen está negra</translation>
    </message>
    <message>
        <source>Open the lens cover, or choose another camera.</source>
        <translation>Abra la tapa de la lente o elija otra cámara.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>La imagen está parada</translation>
    </message>
    <message>
        <source>This may be a virtual camera with nothing to show. Choose another camera, or start the program that feeds it.</source>
        <translation>Puede ser una cámara virtual sin nada que mostrar. Elija otra cámara o inicie el programa que la alimenta.</translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation>La cámara desapareció</translation>
    </message>
    <message>
        <source>Plug it in again, then press “Try again”.</source>
        <translation>Conéctela otra vez, luego pulse «Reintentar».</translation>
    </message>
    <message>
        <source>This computer can’t show a camera</source>
        <translation>Este equipo no puede mostrar una cámara</translation>
    </message>
    <message>
        <source>Ask depot IT: the system’s media parts are missing.</source>
        <translation>Avise al soporte informático: faltan las partes multimedia del sistema.</translation>
    </message>
    <message>
        <source>This computer can’t read codes</source>
        <translation>Este equipo no puede leer códigos</translation>
    </message>
    <message>
        <source>Tell depot IT that both decoders are missing.</source>
        <translation>Diga al soporte informático que faltan los dos decodificadores.</translation>
    </message>
    <message>
        <source>The other ways to scan work as well.</source>
        <translation>Las otras formas de escanear también sirven.</translation>
    </message>
    <message>
        <source>No picture can be read. A USB scanner and typing work.</source>
        <translation>No se puede leer ninguna imagen. Un escáner USB y el teclado sirven.</translation>
    </message>
    <message>
        <source>That is a {thing}, not the sticker</source>
        <translation>No es la etiqueta: {thing}</translation>
    </message>
    <message>
        <source>That code is not a DataBridge sticker</source>
        <translation>Ese código no es una etiqueta de DataBridge</translation>
    </message>
    <message>
        <source>Find the sticker on the back of the DataBridge.</source>
        <translation>Busque la etiqueta en la parte trasera del DataBridge.</translation>
    </message>
    <message>
        <source>Nothing was taken over, nothing was sent.</source>
        <translation>No se incorporó nada, no se envió nada.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} páginas</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <source>{name}, {many}.</source>
        <translation>{name}, {many}.</translation>
    </message>
    <message>
        <source>1 page went to the printer.</source>
        <translation>1 página pasó a la impresora.</translation>
    </message>
    <message>
        <source>{n} pages went to the printer.</source>
        <translation>{n} páginas pasaron a la impresora.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>No printer is set up here</source>
        <translation>Aquí no hay ninguna impresora</translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation>Allí no queda espacio.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>You may not write there, or the file is open in another program.</source>
        <translation>No tiene permiso para escribir allí, o el archivo está abierto en otro programa.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name or place.</source>
        <translation>Ciérrelo allí, o elija otro nombre o lugar.</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>No se pudo escribir allí.</translation>
    </message>
    <message>
        <source>{why} {name} was not changed.</source>
        <translation>{why} {name} no se cambió.</translation>
    </message>
    <message>
        <source>Report not saved</source>
        <translation>Informe no guardado</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>Save the report, and print it where there is one; or ask depot IT.</source>
        <translation>Guarde el informe e imprímalo donde haya una; o pregunte al soporte informático.</translation>
    </message>
    <message>
        <source>The printer did not take it. What has come out of it may be incomplete.</source>
        <translation>La impresora no lo aceptó. Lo que haya salido puede estar incompleto.</translation>
    </message>
    <message>
        <source>See that it is on and has paper, then print again; or save the report.</source>
        <translation>Mire que esté encendida y tenga papel, luego imprima otra vez; o guarde el informe.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impreso</translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation>Este archivo no es una imagen</translation>
    </message>
    <message>
        <source>HEIC photos can’t be put into a report</source>
        <translation>Las fotos HEIC no se pueden poner en un informe</translation>
    </message>
    <message>
        <source>This computer can’t look for codes in photos</source>
        <translation>Este equipo no puede buscar códigos en fotos</translation>
    </message>
    <message>
        <source>Give one: a report takes one photo.</source>
        <translation>Dé una: un informe lleva una sola foto.</translation>
    </message>
    <message>
        <source>Make it smaller: 12 megapixels are more than enough.</source>
        <translation>Hágala más pequeña: 12 megapíxeles son más que suficientes.</translation>
    </message>
    <message>
        <source>Tell depot IT. Without that no photo goes into a report.</source>
        <translation>Avise al soporte informático. Sin eso ninguna foto entra en un informe.</translation>
    </message>
    <message>
        <source>This kind of picture can’t be put into a report</source>
        <translation>Este tipo de imagen no se puede poner en un informe</translation>
    </message>
    <message>
        <source>Choose a photo as JPEG, PNG or WebP.</source>
        <translation>Elija una foto JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>The report is as it was.</source>
        <translation>El informe queda como estaba.</translation>
    </message>
    <message>
        <source>There is a QR code in this photo</source>
        <translation>Hay un código QR en esta foto</translation>
    </message>
    <message>
        <source>It was not taken over: anybody could read an install code from the report.</source>
        <translation>No se incorporó: cualquiera podría leer un código de instalación en el informe.</translation>
    </message>
    <message>
        <source>Take one without the sticker, or cover its code and the text beside it.</source>
        <translation>Haga una sin la etiqueta, o cubra su código y el texto al lado.</translation>
    </message>
    <message>
        <source>Choose a photo (JPEG, PNG, WebP), or scan with the camera.</source>
        <translation>Elija una foto (JPEG, PNG, WebP) o escanee con la cámara.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off</source>
        <translation>Esta imagen está dañada o cortada</translation>
    </message>
    <message>
        <source>Copy it from the phone once more, or take another.</source>
        <translation>Cópiela otra vez del teléfono o haga otra.</translation>
    </message>
    <message>
        <source>This computer can’t read HEIC photos</source>
        <translation>Este equipo no puede leer fotos HEIC</translation>
    </message>
    <message>
        <source>Send it as a JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible.</source>
        <translation>Envíela como JPEG. En un iPhone: Ajustes, Cámara, Formatos, Más compatible.</translation>
    </message>
    <message>
        <source>This is a PDF, not a photo</source>
        <translation>Esto es un PDF, no una foto</translation>
    </message>
    <message>
        <source>Take a screenshot of its sticker, and paste that.</source>
        <translation>Haga una captura de pantalla de su etiqueta y péguela.</translation>
    </message>
    <message>
        <source>TIFF pictures can’t be read here</source>
        <translation>Las imágenes TIFF no se pueden leer aquí</translation>
    </message>
    <message>
        <source>Save it as a JPEG or PNG.</source>
        <translation>Guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>This is a drawing, not a photo</source>
        <translation>Esto es un dibujo, no una foto</translation>
    </message>
    <message>
        <source>This is a video, not a photo</source>
        <translation>Esto es un vídeo, no una foto</translation>
    </message>
    <message>
        <source>Take a photo of the sticker.</source>
        <translation>Haga una foto de la etiqueta.</translation>
    </message>
    <message>
        <source>This is a folder, not a picture</source>
        <translation>Esto es una carpeta, no una imagen</translation>
    </message>
    <message>
        <source>Open it, and give the one photo in it.</source>
        <translation>Ábrala y dé la única foto que contiene.</translation>
    </message>
    <message>
        <source>This folder can’t be opened</source>
        <translation>Esta carpeta no se puede abrir</translation>
    </message>
    <message>
        <source>Ask depot IT for the right to read it, or copy it to this computer first.</source>
        <translation>Pida al soporte informático permiso para leerla, o cópiela antes a este equipo.</translation>
    </message>
    <message>
        <source>Several files at once</source>
        <translation>Varios archivos a la vez</translation>
    </message>
    <message>
        <source>Give one: the photo of the sticker that is on the DataBridge in your hand.</source>
        <translation>Dé uno: la foto de la etiqueta del DataBridge que tiene en la mano.</translation>
    </message>
    <message>
        <source>This file is not there any more</source>
        <translation>Este archivo ya no está</translation>
    </message>
    <message>
        <source>See that its drive is plugged in, and choose again.</source>
        <translation>Mire que su unidad esté conectada y elija otra vez.</translation>
    </message>
    <message>
        <source>This file can’t be opened</source>
        <translation>Este archivo no se puede abrir</translation>
    </message>
    <message>
        <source>Close the program that uses it, or copy it to this computer first.</source>
        <translation>Cierre el programa que lo usa, o cópielo antes a este equipo.</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Esta imagen es demasiado grande</translation>
    </message>
    <message>
        <source>Send it smaller: a photo of 12 megapixels is more than enough.</source>
        <translation>Envíela más pequeña: una foto de 12 megapíxeles es más que suficiente.</translation>
    </message>
    <message>
        <source>This computer can’t read pictures of codes</source>
        <translation>Este equipo no puede leer imágenes de códigos</translation>
    </message>
    <message>
        <source>Tell depot IT that both decoders are missing. A USB scanner and typing work.</source>
        <translation>Diga al soporte informático que faltan los dos decodificadores. Un escáner USB y el teclado sirven.</translation>
    </message>
    <message>
        <source>No sticker in this picture</source>
        <translation>No hay etiqueta en esta imagen</translation>
    </message>
    <message>
        <source>Take it closer, flat and without glare. Or type what the sticker says.</source>
        <translation>Hágala más de cerca, plana y sin reflejos. O escriba lo que dice la etiqueta.</translation>
    </message>
    <message>
        <source>Waiting for a sticker</source>
        <translation>Esperando una etiqueta</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout: its characters were put right.</source>
        <translation>El escáner escribe con otra distribución de teclado: sus caracteres se corrigieron.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard</source>
        <translation>El escáner escribe para otro teclado</translation>
    </message>
    <message>
        <source>What it typed can mean more than one sticker. Nothing was taken over, nothing was sent.</source>
        <translation>Lo que escribió puede ser más de una etiqueta. No se incorporó nada, no se envió nada.</translation>
    </message>
    <message>
        <source>Use the camera, or set the scanner to this computer’s keyboard layout.</source>
        <translation>Use la cámara, o ajuste el escáner a la distribución de teclado de este equipo.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Capital and small letters may be exchanged. Nothing was taken over, nothing was sent.</source>
        <translation>Las mayúsculas y minúsculas pueden estar cambiadas. No se incorporó nada, no se envió nada.</translation>
    </message>
    <message>
        <source>Switch Caps Lock off, then scan again.</source>
        <translation>Desactive Bloq Mayús, luego escanee de nuevo.</translation>
    </message>
    <message>
        <source>The end of this code may be missing</source>
        <translation>Puede faltar el final de este código</translation>
    </message>
    <message>
        <source>The scanner pressed no key at its end, and no check digits vouch for it. Nothing was taken over.</source>
        <translation>El escáner no pulsó ninguna tecla al final, y ningún dígito de control lo avala. No se incorporó nada.</translation>
    </message>
    <message>
        <source>Set the scanner to end with Enter, then scan again. Or show it to the camera.</source>
        <translation>Ajuste el escáner para que termine con Intro, luego escanee de nuevo. O muéstrela a la cámara.</translation>
    </message>
    <message>
        <source>Neither decoder can be loaded here: no picture can be read. Tell depot IT.</source>
        <translation>Aquí no se puede cargar ningún decodificador: no se puede leer ninguna imagen. Avise al soporte informático.</translation>
    </message>
    <message>
        <source>Reads with one of two decoders: {name}. Hard stickers may not be read. Tell depot IT.</source>
        <translation>Lee con uno de dos decodificadores: {name}. Las etiquetas difíciles pueden no leerse. Avise al soporte informático.</translation>
    </message>
    <message>
        <source>The scanner pressed no key at its end, and the code has no check digits.</source>
        <translation>El escáner no pulsó ninguna tecla al final, y el código no tiene dígitos de control.</translation>
    </message>
    <message>
        <source>Compare both lines to their last character. Set the scanner to end with Enter.</source>
        <translation>Compare las dos líneas hasta el último carácter. Ajuste el escáner para que termine con Intro.</translation>
    </message>
    <message>
        <source>MAC and code look swapped</source>
        <translation>La MAC y el código parecen intercambiados</translation>
    </message>
    <message>
        <source>What stands as the MAC passes the code’s check. Nothing was sent.</source>
        <translation>Lo que figura como MAC pasa la comprobación del código. No se envió nada.</translation>
    </message>
    <message>
        <source>Swap them, or compare every character with the sticker.</source>
        <translation>Intercámbielos, o compare cada carácter con la etiqueta.</translation>
    </message>
    <message>
        <source>Suspect: no device has such an address</source>
        <translation>Dudosa: ningún dispositivo tiene esa dirección</translation>
    </message>
    <message>
        <source>It was read wrong, or this is not a DataBridge. Nothing was sent.</source>
        <translation>Se leyó mal, o esto no es un DataBridge. No se envió nada.</translation>
    </message>
    <message>
        <source>Scan again, or compare every character.</source>
        <translation>Escanee de nuevo, o compare cada carácter.</translation>
    </message>
    <message>
        <source>Verified: the install code’s check digits are right</source>
        <translation>Verificado: los dígitos de control del código de instalación son correctos</translation>
    </message>
    <message>
        <source>A reading error is very unlikely.</source>
        <translation>Un error de lectura es muy improbable.</translation>
    </message>
    <message>
        <source>Still compare the MAC address: it has no check digits.</source>
        <translation>Compare aun así la dirección MAC: no tiene dígitos de control.</translation>
    </message>
    <message>
        <source>Suspect: the check digits don’t fit this code</source>
        <translation>Dudoso: los dígitos de control no encajan con este código</translation>
    </message>
    <message>
        <source>It was read wrong, or the sticker is printed wrong: some are. Nothing was sent.</source>
        <translation>Se leyó mal, o la etiqueta está mal impresa: algunas lo están. No se envió nada.</translation>
    </message>
    <message>
        <source>This code can’t be checked</source>
        <translation>Este código no se puede comprobar</translation>
    </message>
    <message>
        <source>It has no check digits.</source>
        <translation>No tiene dígitos de control.</translation>
    </message>
    <message>
        <source>Compare both lines: “Use this sticker” says that they are what the sticker says.</source>
        <translation>Compare las dos líneas: «Usar esta etiqueta» afirma que son lo que dice la etiqueta.</translation>
    </message>
    <message>
        <source>The secret is forgotten</source>
        <translation>El secreto quedó olvidado</translation>
    </message>
    <message>
        <source>The keychain does not have it any more.</source>
        <translation>El llavero ya no lo tiene.</translation>
    </message>
    <message>
        <source>The server is running</source>
        <translation>El servidor funciona</translation>
    </message>
    <message>
        <source>Answered at {at}.</source>
        <translation>Respondió a las {at}.</translation>
    </message>
    <message>
        <source>The server did not say how it is. Sign-in works. Go on.</source>
        <translation>El servidor no dijo cómo está. El inicio de sesión funciona. Siga.</translation>
    </message>
    <message>
        <source>Health not reported</source>
        <translation>Estado no informado</translation>
    </message>
    <message>
        <source>Type both server addresses</source>
        <translation>Escriba las dos direcciones de servidor</translation>
    </message>
    <message>
        <source>Type the sign-in server’s address</source>
        <translation>Escriba la dirección del servidor de acceso</translation>
    </message>
    <message>
        <source>Type the client id</source>
        <translation>Escriba el identificador de cliente</translation>
    </message>
    <message>
        <source>Type the client secret</source>
        <translation>Escriba el secreto de cliente</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Practice on this computer. Nothing is sent out.</source>
        <translation>Práctica en este equipo. No se envía nada.</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>The utility’s test system, with made-up customers.</source>
        <translation>El sistema de pruebas de la compañía, con clientes inventados.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Real customers and real meters.</source>
        <translation>Clientes reales y medidores reales.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Other servers, set up by depot IT.</source>
        <translation>Otros servidores, configurados por el soporte informático.</translation>
    </message>
    <message>
        <source>A test system, at {host}.</source>
        <translation>Un sistema de pruebas, en {host}.</translation>
    </message>
    <message>
        <source>Real customers and real meters, at {host}.</source>
        <translation>Clientes y medidores reales, en {host}.</translation>
    </message>
    <message>
        <source>Servers at {host}.</source>
        <translation>Servidores en {host}.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>“Check connection” asks the server. Your id and secret are checked when you sign in.</source>
        <translation>«Probar conexión» pregunta al servidor. Su identificador y secreto se comprueban al iniciar sesión.</translation>
    </message>
    <message>
        <source>It may look up customers, but the utility gave it no right to bind (hardware.bind). Nothing was sent.</source>
        <translation>Puede buscar clientes, pero la compañía eléctrica no le dio derecho a vincular (hardware.bind). No se envió nada.</translation>
    </message>
    <message>
        <source>Ask the depot for a sign-in that may bind, or go on only to look.</source>
        <translation>Pida al depósito una sesión que pueda vincular, o siga solo para mirar.</translation>
    </message>
    <message>
        <source>Go where there is signal, or work offline: binds are saved and sent after a sign-in.</source>
        <translation>Vaya adonde haya señal, o trabaje sin red: las vinculaciones se guardan y se envían tras iniciar sesión.</translation>
    </message>
    <message>
        <source>We try again by ourselves. You may work offline meanwhile: binds are saved and sent after a sign-in.</source>
        <translation>Lo intentamos por nuestra cuenta. Mientras tanto puede trabajar sin red: las vinculaciones se guardan y se envían tras iniciar sesión.</translation>
    </message>
    <message>
        <source>Practice keeps nothing: the sign-in is filled in each time.</source>
        <translation>La práctica no guarda nada: los datos de acceso se rellenan cada vez.</translation>
    </message>
    <message>
        <source>Depot IT does not allow it on this computer. The secret is kept only until you close.</source>
        <translation>El soporte informático no lo permite en este equipo. El secreto se conserva solo hasta que cierre.</translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use. The secret is kept only until you close.</source>
        <translation>Este equipo no tiene un llavero que podamos usar. El secreto se conserva solo hasta que cierre.</translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use. You stay signed in only until you close.</source>
        <translation>Este equipo no tiene un llavero que podamos usar. La sesión dura solo hasta que cierre.</translation>
    </message>
    <message>
        <source>Depot IT does not allow it on this computer. You stay signed in only until you close.</source>
        <translation>El soporte informático no lo permite en este equipo. La sesión dura solo hasta que cierre.</translation>
    </message>
    <message>
        <source>The server is asked when you sign in.</source>
        <translation>Se pregunta al servidor al iniciar sesión.</translation>
    </message>
    <message>
        <source>Stored by {keychain}, locked with your computer’s password. Never in a plain file.</source>
        <translation>Guardado por {keychain}, protegido con la contraseña de su equipo. Nunca en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export installs…</source>
        <translation>Exportar instalaciones…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start a new list</source>
        <translation>Empezar una lista nueva</translation>
    </message>
    <message>
        <source>The program is open already</source>
        <translation>El programa ya está abierto</translation>
    </message>
    <message>
        <source>Its window was brought to the front. Nothing was sent by this one.</source>
        <translation>Su ventana pasó al frente. Este no envió nada.</translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation>Siga allí.</translation>
    </message>
    <message>
        <source>The installs are being worked on</source>
        <translation>Se está trabajando en las instalaciones</translation>
    </message>
    <message>
        <source>Another command of this program, such as “jobs sync”, is at work on them. Nothing was sent by this one.</source>
        <translation>Otra orden de este programa, como «jobs sync», está trabajando en ellas. Esta no envió nada.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>The list of installs is damaged</source>
        <translation>La lista de instalaciones está dañada</translation>
    </message>
    <message>
        <source>It cannot be opened. Nothing was sent, and the file is kept as it is.</source>
        <translation>No se puede abrir. No se envió nada, y el archivo queda como está.</translation>
    </message>
    <message>
        <source>Export what can be read and send it to the depot. Then start a new list: the old file stays beside it. What waited or was in doubt is in the old one only, so look at the export before you bind one of those meters again.</source>
        <translation>Exporte lo que se pueda leer y envíelo al depósito. Luego empiece una lista nueva: el archivo antiguo queda al lado. Lo que esperaba o era incierto está solo en el antiguo, así que mire la exportación antes de vincular otra vez uno de esos medidores.</translation>
    </message>
    <message>
        <source>Its file is there, and has nothing in it: what it held is lost here. Nothing was sent.</source>
        <translation>Su archivo está, pero no tiene nada: lo que contenía se perdió aquí. No se envió nada.</translation>
    </message>
    <message>
        <source>Ask depot IT whether there is a copy of it. Or start a new list: the empty file stays beside it. What waited or was in doubt is not in the new one: ask the utility before you bind again.</source>
        <translation>Pregunte al soporte informático si hay una copia. O empiece una lista nueva: el archivo vacío queda al lado. Lo que esperaba o estaba en duda no está en la nueva: pregunte a la compañía eléctrica antes de vincular otra vez.</translation>
    </message>
    <message>
        <source>This version cannot read it, and has changed nothing. Nothing was sent.</source>
        <translation>Esta versión no puede leerla y no cambió nada. No se envió nada.</translation>
    </message>
    <message>
        <source>1 install could be read</source>
        <translation>Se pudo leer 1 instalación</translation>
    </message>
    <message>
        <source>{n} installs could be read</source>
        <translation>Se pudieron leer {n} instalaciones</translation>
    </message>
    <message>
        <source>They are in {file}.</source>
        <translation>Está en {file}.</translation>
    </message>
    <message>
        <source>No install could be read</source>
        <translation>No se pudo leer ninguna instalación</translation>
    </message>
    <message>
        <source>The list is empty, or nothing in it can be read. {file} was not written.</source>
        <translation>La lista está vacía, o no se puede leer nada de ella. {file} no se escribió.</translation>
    </message>
    <message>
        <source>Send the file named above to the depot.</source>
        <translation>Envíe al depósito el archivo indicado arriba.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>No se pudo leer {file}.</translation>
    </message>
    <message>
        <source>Ask depot IT.</source>
        <translation>Pregunte al soporte informático.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>No se pudo escribir {file}.</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secreto</translation>
    </message>
    <message>
        <source>an install code</source>
        <translation>un código de instalación</translation>
    </message>
    <message>
        <source>a customer’s name or address</source>
        <translation>el nombre o la dirección de un cliente</translation>
    </message>
    <message>
        <source>the id of a sign-in</source>
        <translation>el identificador de una sesión</translation>
    </message>
    <message>
        <source>the home folder</source>
        <translation>la carpeta personal</translation>
    </message>
    <message>
        <source>the account’s name</source>
        <translation>el nombre de la cuenta</translation>
    </message>
    <message>
        <source>Support file saved</source>
        <translation>Archivo de soporte guardado</translation>
    </message>
    <message>
        <source>It is {file}.</source>
        <translation>Es {file}.</translation>
    </message>
    <message>
        <source>Send it to depot IT. Nothing was sent by this program.</source>
        <translation>Envíelo al soporte informático. Este programa no envió nada.</translation>
    </message>
    <message>
        <source>Start the program anew, then try again.</source>
        <translation>Inicie el programa de nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing could be gathered</source>
        <translation>No se pudo reunir nada</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Choose another place, a USB stick for example.</source>
        <translation>Elija otro lugar, por ejemplo una memoria USB.</translation>
    </message>
    <message>
        <source>The disk did not take it.</source>
        <translation>El disco no lo aceptó.</translation>
    </message>
    <message>
        <source>The support file could not be written</source>
        <translation>El archivo de soporte no se pudo escribir</translation>
    </message>
    <message>
        <source>In its file {file} was found: {what}. That must not leave this computer.</source>
        <translation>En su archivo {file} se encontró: {what}. Eso no debe salir de este equipo.</translation>
    </message>
    <message>
        <source>Call depot IT and tell them this. What was checked can be read to them from the page before.</source>
        <translation>Llame al soporte informático y dígaselo. Lo comprobado se les puede leer desde la página anterior.</translation>
    </message>
    <message>
        <source>The support file was not written</source>
        <translation>El archivo de soporte no se escribió</translation>
    </message>
    <message>
        <source>The old file could not be given another name. It is as it was; nothing was sent.</source>
        <translation>No se pudo dar otro nombre al archivo antiguo. Queda como estaba; no se envió nada.</translation>
    </message>
    <message>
        <source>Not started anew</source>
        <translation>No se empezó de nuevo</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>La lista queda como estaba.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Cancel this bind</source>
        <translation>Cancelar vinculación</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>I saw it in the app</source>
        <translation>Lo vi en la app</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Liberar de nuevo</translation>
    </message>
    <message>
        <source>Its device was released from this laptop since.</source>
        <translation>Su dispositivo se liberó después desde este portátil.</translation>
    </message>
    <message>
        <source>An install of {who}, from {time}, is not finished. Sign in to go on.</source>
        <translation>Una instalación de {who} ({time}) no está terminada. Inicie sesión para seguir.</translation>
    </message>
    <message>
        <source>Go on with customer number {number}, from {time}?</source>
        <translation>¿Seguir con el número de cliente {number} ({time})?</translation>
    </message>
    <message>
        <source>Go on with {name}, from {time}?</source>
        <translation>¿Seguir con {name} ({time})?</translation>
    </message>
    <message>
        <source>Go on with {name}, meter {meter}, from {time}?</source>
        <translation>¿Seguir con {name}, medidor {meter} ({time})?</translation>
    </message>
    <message>
        <source>No bind of it is under way. The install code could not be kept: scan the sticker again.</source>
        <translation>No hay ninguna vinculación en curso. El código de instalación no se pudo conservar: escanee de nuevo la etiqueta.</translation>
    </message>
    <message>
        <source>No bind of it is under way. The customer is looked up anew.</source>
        <translation>No hay ninguna vinculación en curso. El cliente se busca de nuevo.</translation>
    </message>
    <message>
        <source>Scan the sticker again</source>
        <translation>Reescanear la etiqueta</translation>
    </message>
    <message>
        <source>The install code of {mac} was not kept: there was no keychain to keep it in.</source>
        <translation>El código de instalación de {mac} no se conservó: no había llavero donde guardarlo.</translation>
    </message>
    <message>
        <source>No bind is under way. All else is as you left it.</source>
        <translation>No hay ninguna vinculación en curso. Lo demás está como usted lo dejó.</translation>
    </message>
    <message>
        <source>Next device, same customer</source>
        <translation>Siguiente, mismo cliente</translation>
    </message>
    <message>
        <source>We could not look just now</source>
        <translation>No pudimos mirar ahora</translation>
    </message>
    <message>
        <source>It was not sent again</source>
        <translation>No se envió otra vez</translation>
    </message>
    <message>
        <source>The bind is as it was.</source>
        <translation>La vinculación queda como estaba.</translation>
    </message>
    <message>
        <source>Wait, or press it again. We go on looking by ourselves.</source>
        <translation>Espere, o pulse otra vez. Seguimos mirando solos.</translation>
    </message>
    <message>
        <source>Show Details to depot IT.</source>
        <translation>Muestre «Detalles» al soporte informático.</translation>
    </message>
    <message>
        <source>It could not be done now. The bind is as it was.</source>
        <translation>No se pudo hacer ahora. La vinculación queda como estaba.</translation>
    </message>
    <message>
        <source>See what this page says now, then try again. Twice? Send the depot the details.</source>
        <translation>Vea qué dice ahora esta página, luego inténtelo otra vez. ¿Dos veces? Envíe los detalles al depósito.</translation>
    </message>
    <message>
        <source>There is no network here.</source>
        <translation>Aquí no hay red.</translation>
    </message>
    <message>
        <source>Go where there is signal, then try again.</source>
        <translation>Vaya adonde haya señal, luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The connection is not trusted.</source>
        <translation>La conexión no es de confianza.</translation>
    </message>
    <message>
        <source>The server wants a certificate.</source>
        <translation>El servidor pide un certificado.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>A page of this network answered in place of the utility.</source>
        <translation>Respondió una página de esta red en lugar de la compañía eléctrica.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the Wi-Fi, then try again.</source>
        <translation>Abra un navegador e inicie sesión en la Wi-Fi, luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>No salió.</translation>
    </message>
    <message>
        <source>This sign-in may not look up customers.</source>
        <translation>Esta sesión no puede buscar clientes.</translation>
    </message>
    <message>
        <source>Ask the depot for a sign-in that may.</source>
        <translation>Pida al depósito una sesión que pueda.</translation>
    </message>
    <message>
        <source>Your sign-in ran out, or is another one.</source>
        <translation>Su sesión caducó, o es otra.</translation>
    </message>
    <message>
        <source>The utility refused to show the record.</source>
        <translation>La compañía eléctrica se negó a mostrar el registro.</translation>
    </message>
    <message>
        <source>Tell the depot if it stays so.</source>
        <translation>Avise al depósito si sigue así.</translation>
    </message>
    <message>
        <source>The utility shows no such customer now.</source>
        <translation>La compañía eléctrica no muestra ahora ese cliente.</translation>
    </message>
    <message>
        <source>The utility’s system is down.</source>
        <translation>El sistema de la compañía eléctrica no funciona.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>No se pudo leer la respuesta.</translation>
    </message>
    <message>
        <source>The utility refused to show the record, and counts the tries. We look no more: call the depot.</source>
        <translation>La compañía eléctrica se negó a mostrar el registro y cuenta los intentos. No miramos más: llame al depósito.</translation>
    </message>
    <message>
        <source>We may not look</source>
        <translation>No podemos mirar</translation>
    </message>
    <message>
        <source>Confirmed {time}. Nothing left to do here.</source>
        <translation>Confirmada: {time}. Aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Confirmed {time}, {span} after it was accepted. Nothing left to do here.</source>
        <translation>Confirmada: {time}, {span} después de aceptarse. Aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Bound and confirmed</source>
        <translation>Vinculado y confirmado</translation>
    </message>
    <message>
        <source>The first answer got lost; asked again, the utility says there is nothing to release.</source>
        <translation>La primera respuesta se perdió; preguntada de nuevo, la compañía dice que no hay nada que liberar.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>The bind was sent. The answer is awaited.</source>
        <translation>La vinculación se envió. Se espera la respuesta.</translation>
    </message>
    <message>
        <source>Accepted, and not confirmed in 48 hours. We keep looking. Call the utility with the details.</source>
        <translation>Aceptada, y sin confirmar en 48 horas. Seguimos mirando. Llame a la compañía eléctrica con los detalles.</translation>
    </message>
    <message>
        <source>The gateway accepted it. No record can prove it.</source>
        <translation>La pasarela la aceptó. Ningún registro puede probarlo.</translation>
    </message>
    <message>
        <source>Its install code cannot be had here now. The bind goes out once it is scanned again.</source>
        <translation>Su código de instalación no está disponible aquí ahora. La vinculación sale cuando se escanee de nuevo.</translation>
    </message>
    <message>
        <source>{sent_at}, but its answer got lost. The bind waits for it, and was not sent.</source>
        <translation>{sent_at}, pero su respuesta se perdió. La vinculación la espera y no se envió.</translation>
    </message>
    <message>
        <source>The release is not sure</source>
        <translation>La liberación es incierta</translation>
    </message>
    <message>
        <source>Saved. It sends itself</source>
        <translation>Guardada. Se envía sola</translation>
    </message>
    <message>
        <source>The release was sent and accepted. The bind was not sent.</source>
        <translation>La liberación se envió y se aceptó. La vinculación no se envió.</translation>
    </message>
    <message>
        <source>The release was sent and refused. The bind was not sent.</source>
        <translation>La liberación se envió y se rechazó. La vinculación no se envió.</translation>
    </message>
    <message>
        <source>The release was sent, but its answer got lost. The bind was not sent.</source>
        <translation>La liberación se envió, pero su respuesta se perdió. La vinculación no se envió.</translation>
    </message>
    <message>
        <source>The release was sent, and its answer is awaited. The bind was not sent.</source>
        <translation>La liberación se envió y se espera su respuesta. La vinculación no se envió.</translation>
    </message>
    <message>
        <source>The release before it was accepted: the meter has no device now.</source>
        <translation>La liberación anterior se aceptó: el medidor ya no tiene dispositivo.</translation>
    </message>
    <message>
        <source>Nothing on the meter has changed.</source>
        <translation>En el medidor no cambió nada.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused: the meter already has a device.</source>
        <translation>{sent_at} y rechazada: el medidor ya tiene un dispositivo.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused: the code doesn’t fit this DataBridge.</source>
        <translation>{sent_at} y rechazada: el código no corresponde a este DataBridge.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused without a reason.</source>
        <translation>{sent_at} y rechazada sin motivo.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused. {why}</source>
        <translation>{sent_at}, y rechazada. {why}</translation>
    </message>
    <message>
        <source>Not sent yet: you work offline. The bind goes out once {who} has signed in.</source>
        <translation>Aún no se envió: trabaja sin red. La vinculación sale cuando {who} haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Not sent yet: the sign-in ran out. We try to renew it; if that fails, sign in again.</source>
        <translation>Aún sin enviar: la sesión caducó. Intentamos renovarla; si falla, inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>There is no network here. When it is back the bind goes out by itself; “Try now” hurries it.</source>
        <translation>Aquí no hay red. Cuando vuelva, la vinculación sale sola; «Intentar ahora» la acelera.</translation>
    </message>
    <message>
        <source>Not sent yet: {why}. The bind goes out by itself.</source>
        <translation>Aún no se envió: {why}. La vinculación sale sola.</translation>
    </message>
    <message>
        <source>Not sent yet. The bind goes out by itself.</source>
        <translation>Aún no se envió. La vinculación sale sola.</translation>
    </message>
    <message>
        <source>The meter is bound, to this DataBridge or to another. Nothing more will be sent.</source>
        <translation>El medidor está vinculado, a este DataBridge o a otro. No se enviará nada más.</translation>
    </message>
    <message>
        <source>We cannot tell</source>
        <translation>No podemos saberlo</translation>
    </message>
    <message>
        <source>{sent}. This computer’s clock is in doubt, so nothing is repeated by itself.</source>
        <translation>{sent}. El reloj de este equipo no es fiable, así que nada se repite solo.</translation>
    </message>
    <message>
        <source>We could not find out</source>
        <translation>No pudimos averiguarlo</translation>
    </message>
    <message>
        <source>{sent}, but the answer got lost. Look in the customer’s app, or call the utility.</source>
        <translation>{sent}, pero la respuesta se perdió. Mire en la app del cliente o llame a la compañía eléctrica.</translation>
    </message>
    <message>
        <source>{sent}, but the answer got lost. We look in the record first, then ask the gateway once more.</source>
        <translation>{sent}, pero la respuesta se perdió. Primero miramos en el registro, después preguntamos otra vez a la pasarela.</translation>
    </message>
    <message>
        <source>Accepted {at}. The record said “on AMI” before the bind, so it proves nothing now. You can leave once you looked in the app.</source>
        <translation>Aceptada: {at}. El registro ya decía «en AMI» antes de vincular, así que ahora no prueba nada. Puede irse cuando haya mirado en la app.</translation>
    </message>
    <message>
        <source>Accepted. The record cannot tell</source>
        <translation>Aceptada. El registro no puede decirlo</translation>
    </message>
    <message>
        <source>Usually done</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>A más tardar</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>Accepted {at}, not confirmed yet. We keep looking. At the latest {at_last}.</source>
        <translation>Aceptada: {at}, aún sin confirmar. Seguimos mirando. A más tardar: {at_last}.</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Más de lo habitual</translation>
    </message>
    <message>
        <source>Accepted {at}. Usually done by {usual}, at the latest {latest}.</source>
        <translation>Aceptada: {at}. Suele terminar: {usual}; a más tardar: {latest}.</translation>
    </message>
    <message>
        <source>You can leave</source>
        <translation>Puede irse</translation>
    </message>
    <message>
        <source>Leave this program open till then: there is no keychain here to keep the install code in.</source>
        <translation>Deje este programa abierto hasta entonces: aquí no hay llavero donde guardar el código de instalación.</translation>
    </message>
    <message>
        <source>Keep it plugged in</source>
        <translation>Déjelo enchufado</translation>
    </message>
    <message>
        <source>No light tells of the meter. Tell the customer to leave it in.</source>
        <translation>Ninguna luz avisa del medidor. Diga al cliente que lo deje enchufado.</translation>
    </message>
    <message>
        <source>Open a browser for it, or use the phone’s hotspot.</source>
        <translation>Abra un navegador para ello, o use el punto de acceso del teléfono.</translation>
    </message>
    <message>
        <source>It is tried again by itself; “Try now” hurries it.</source>
        <translation>Se vuelve a intentar solo; «Intentar ahora» lo acelera.</translation>
    </message>
    <message>
        <source>Wait here for a moment</source>
        <translation>Espere aquí un momento</translation>
    </message>
    <message>
        <source>It is sent while this program runs, signed in, with signal.</source>
        <translation>Se envía mientras este programa está abierto, con sesión y con señal.</translation>
    </message>
    <message>
        <source>Or go on to the next job</source>
        <translation>O siga con el próximo trabajo</translation>
    </message>
    <message>
        <source>The gateway accepted its release; no record can prove that. Take it with you, if it is here.</source>
        <translation>La pasarela aceptó su liberación; ningún registro puede probarlo. Lléveselo, si está aquí.</translation>
    </message>
    <message>
        <source>The device before it</source>
        <translation>El dispositivo anterior</translation>
    </message>
    <message>
        <source>Call the depot</source>
        <translation>Llame al depósito</translation>
    </message>
    <message>
        <source>Trying again does not help.</source>
        <translation>Intentarlo otra vez no sirve.</translation>
    </message>
    <message>
        <source>The utility counts the tries.</source>
        <translation>La compañía eléctrica cuenta los intentos.</translation>
    </message>
    <message>
        <source>Leave it, or replace what is on it</source>
        <translation>Déjelo, o reemplace lo que tiene</translation>
    </message>
    <message>
        <source>To replace it, bind again: you are asked before it is released.</source>
        <translation>Para reemplazarlo, vincule otra vez: se le pregunta antes de liberarlo.</translation>
    </message>
    <message>
        <source>MAC and code must be from the same one.</source>
        <translation>MAC y código deben ser de la misma.</translation>
    </message>
    <message>
        <source>What it says now decides. Twice? Ask the depot.</source>
        <translation>Decide lo que diga ahora. ¿Dos veces? Pregunte al depósito.</translation>
    </message>
    <message>
        <source>Look the customer up again</source>
        <translation>Busque al cliente otra vez</translation>
    </message>
    <message>
        <source>Still refused: send the depot the details.</source>
        <translation>Si sigue rechazada: envíe los detalles al depósito.</translation>
    </message>
    <message>
        <source>Check customer and meter</source>
        <translation>Revise cliente y medidor</translation>
    </message>
    <message>
        <source>Check customer, meter and sticker</source>
        <translation>Revise cliente, medidor y etiqueta</translation>
    </message>
    <message>
        <source>Call the utility, or cancel this bind.</source>
        <translation>Llame a la compañía eléctrica o cancele esta vinculación.</translation>
    </message>
    <message>
        <source>“Release again” asks the gateway once more.</source>
        <translation>«Liberar de nuevo» pregunta a la pasarela una vez más.</translation>
    </message>
    <message>
        <source>The release comes first</source>
        <translation>La liberación va primero</translation>
    </message>
    <message>
        <source>The one on the DataBridge that ends in {tail}.</source>
        <translation>La del DataBridge que termina en {tail}.</translation>
    </message>
    <message>
        <source>Scan its sticker</source>
        <translation>Escanee su etiqueta</translation>
    </message>
    <message>
        <source>Walk to where there is signal</source>
        <translation>Camine hasta donde haya señal</translation>
    </message>
    <message>
        <source>If the bind is refused, you are still here.</source>
        <translation>Si la vinculación se rechaza, usted sigue aquí.</translation>
    </message>
    <message>
        <source>Where there is signal: press “Sign in again” at the top.</source>
        <translation>Donde haya señal: pulse «Iniciar sesión otra vez» arriba.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Leave the DataBridge plugged in</source>
        <translation>Deje el DataBridge enchufado</translation>
    </message>
    <message>
        <source>It waits for the bind.</source>
        <translation>Espera la vinculación.</translation>
    </message>
    <message>
        <source>In the customer’s app</source>
        <translation>En la app del cliente</translation>
    </message>
    <message>
        <source>It shows “Successfully Connected”, and use starts to appear.</source>
        <translation>Muestra «Successfully Connected», y empieza a aparecer el consumo.</translation>
    </message>
    <message>
        <source>“Successfully Connected” or “Bind Request Complete” proves it. Then press “I saw it in the app”.</source>
        <translation>«Successfully Connected» o «Bind Request Complete» lo prueba. Luego pulse «Lo vi en la app».</translation>
    </message>
    <message>
        <source>Look in the customer’s app</source>
        <translation>Mire en la app del cliente</translation>
    </message>
    <message>
        <source>“Successfully Connected” proves that it arrived.</source>
        <translation>«Successfully Connected» prueba que llegó.</translation>
    </message>
    <message>
        <source>If it takes long</source>
        <translation>Si tarda mucho</translation>
    </message>
    <message>
        <source>Check power, distance to the meter, metal and routers.</source>
        <translation>Compruebe corriente, distancia al medidor, metal y routers.</translation>
    </message>
    <message>
        <source>No room to save</source>
        <translation>No hay espacio para guardar</translation>
    </message>
    <message>
        <source>This program may not save here</source>
        <translation>Este programa no puede guardar aquí</translation>
    </message>
    <message>
        <source>The list of installs is empty</source>
        <translation>La lista de instalaciones está vacía</translation>
    </message>
    <message>
        <source>The list of installs is of a newer version</source>
        <translation>La lista de instalaciones es de una versión más nueva</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Free some space on this computer, then try again.</source>
        <translation>Libere espacio en este equipo, luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Ask depot IT to let this account write to the program’s folder.</source>
        <translation>Pida al soporte informático que esta cuenta pueda escribir en la carpeta del programa.</translation>
    </message>
    <message>
        <source>Export your installs, then close the program and open it again.</source>
        <translation>Exporte sus instalaciones, luego cierre el programa y ábralo otra vez.</translation>
    </message>
    <message>
        <source>Ask depot IT whether there is a copy of it.</source>
        <translation>Pregunte al soporte informático si hay una copia.</translation>
    </message>
    <message>
        <source>Install the newer version of the program again, or ask depot IT.</source>
        <translation>Instale otra vez la versión más nueva del programa, o pregunte al soporte informático.</translation>
    </message>
    <message>
        <source>Nothing was saved. The bind is as it was.</source>
        <translation>No se guardó nada. La vinculación queda como estaba.</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. Nothing was sent.</source>
        <translation>El disco de este equipo no lo guardó. No se envió nada.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer, so nothing was sent.</source>
        <translation>No se pudo guardar en este equipo, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The answer could not be saved</source>
        <translation>No se pudo guardar la respuesta</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. What you see is known to this window only.</source>
        <translation>El disco de este equipo no la guardó. Lo que ve solo lo sabe esta ventana.</translation>
    </message>
    <message>
        <source>Leave the program open and free some space: within a minute it is saved by itself.</source>
        <translation>Deje el programa abierto y libere espacio: en un minuto se guarda solo.</translation>
    </message>
    <message>
        <source>Free some space on this computer: within a minute it goes on by itself.</source>
        <translation>Libere espacio en este equipo: en un minuto continúa solo.</translation>
    </message>
    <message>
        <source>What happens cannot be saved, so nothing goes out. The installs here can still be exported.</source>
        <translation>Lo que ocurre no se puede guardar, así que no sale nada. Las instalaciones de aquí aún se pueden exportar.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Can’t save</source>
        <translation>No se puede guardar</translation>
    </message>
    <message>
        <source>List damaged</source>
        <translation>Lista dañada</translation>
    </message>
    <message>
        <source>The answer to the release was lost. The bind was not sent.</source>
        <translation>La respuesta a la liberación se perdió. La vinculación no se envió.</translation>
    </message>
    <message>
        <source>The bind waits for the release</source>
        <translation>La vinculación espera la liberación</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Looked in the utility’s record</source>
        <translation>Se miró en el registro de la compañía</translation>
    </message>
    <message>
        <source>Looked {n} times in the utility’s record</source>
        <translation>Se miró {n} veces en el registro de la compañía</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Aún no está.</translation>
    </message>
    <message>
        <source>Not there yet. That is normal.</source>
        <translation>Aún no está. Es normal.</translation>
    </message>
    <message>
        <source>It could not tell of this bind.</source>
        <translation>No podía decir nada de esta vinculación.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardada en este equipo</translation>
    </message>
    <message>
        <source>Customer, meter, device and your checklist.</source>
        <translation>Cliente, medidor, dispositivo y su lista de control.</translation>
    </message>
    <message>
        <source>Sent the first time</source>
        <translation>Enviada la primera vez</translation>
    </message>
    <message>
        <source>One bind request.</source>
        <translation>Una solicitud de vinculación.</translation>
    </message>
    <message>
        <source>One release request.</source>
        <translation>Una solicitud de liberación.</translation>
    </message>
    <message>
        <source>Tried, not sent</source>
        <translation>Se intentó, no se envió</translation>
    </message>
    <message>
        <source>Accepted by the gateway</source>
        <translation>Aceptada por la pasarela</translation>
    </message>
    <message>
        <source>Nothing was sent yet: the request waits on the technician’s laptop.</source>
        <translation>Aún no se envió nada: la solicitud espera en el portátil del técnico.</translation>
    </message>
    <message>
        <source>The request was on its way. Its answer was not known yet.</source>
        <translation>La solicitud estaba en camino. Su respuesta aún no se conocía.</translation>
    </message>
    <message>
        <source>A request was sent, and its answer got lost. Whether it arrived is not known.</source>
        <translation>Se envió una solicitud y su respuesta se perdió. No se sabe si llegó.</translation>
    </message>
    <message>
        <source>The utility’s gateway accepted the request. That does not say that the meter has paired.</source>
        <translation>La pasarela de la compañía aceptó la solicitud. Eso no dice que el medidor se haya emparejado.</translation>
    </message>
    <message>
        <source>The gateway accepted the request. The utility’s record said “on AMI” before it, so the record proves nothing now.</source>
        <translation>La pasarela aceptó la solicitud. El registro de la compañía ya decía «en AMI» antes, así que ahora no prueba nada.</translation>
    </message>
    <message>
        <source>Recorded as confirmed.</source>
        <translation>Consta como confirmada.</translation>
    </message>
    <message>
        <source>The gateway refused the request. As far as it says, nothing was bound by it.</source>
        <translation>La pasarela rechazó la solicitud. Por lo que dice, con ella no se vinculó nada.</translation>
    </message>
    <message>
        <source>The gateway accepted the request, and no confirmation came in 48 hours. Whether the meter has paired is not known.</source>
        <translation>La pasarela aceptó la solicitud, y no llegó confirmación en 48 horas. No se sabe si el medidor se emparejó.</translation>
    </message>
    <message>
        <source>The gateway accepted the release. No record can prove it.</source>
        <translation>La pasarela aceptó la liberación. Ningún registro puede probarlo.</translation>
    </message>
    <message>
        <source>The first answer got lost. Asked again, the utility said that there is nothing to release.</source>
        <translation>La primera respuesta se perdió. Preguntada de nuevo, la compañía dijo que no hay nada que liberar.</translation>
    </message>
    <message>
        <source>It was taken back before it was sent.</source>
        <translation>Se retiró antes de enviarla.</translation>
    </message>
    <message>
        <source>The utility’s record changed from “not on AMI” to “on AMI” after the request was sent.</source>
        <translation>El registro de la compañía cambió de «no en AMI» a «en AMI» después de enviarse la solicitud.</translation>
    </message>
    <message>
        <source>The technician saw it in the customer’s app. That rests on the technician’s word, not on the utility’s record.</source>
        <translation>El técnico lo vio en la app del cliente. Eso se apoya en la palabra del técnico, no en el registro de la compañía.</translation>
    </message>
    <message>
        <source>A release was sent, and its answer got lost. Whether the device is released is not known.</source>
        <translation>Se envió una liberación y su respuesta se perdió. No se sabe si el dispositivo está liberado.</translation>
    </message>
    <message>
        <source>The gateway refused the release. As far as it says, nothing was released by it.</source>
        <translation>La pasarela rechazó la liberación. Según dice, no se liberó nada.</translation>
    </message>
    <message>
        <source>The first answer got lost. Asked again, the gateway said that the meter is bound, and this laptop’s request is the only one known. That it is this device is inferred, not shown.</source>
        <translation>La primera respuesta se perdió. Preguntada de nuevo, la pasarela dijo que el medidor está vinculado, y la solicitud de este portátil es la única conocida. Que sea este dispositivo se deduce, no está demostrado.</translation>
    </message>
    <message>
        <source>The first answer got lost. Asked again, the gateway said that the meter is bound: to this device or to another, it cannot be told.</source>
        <translation>La primera respuesta se perdió. Preguntada de nuevo, la pasarela dijo que el medidor está vinculado: no se puede saber si a este dispositivo o a otro.</translation>
    </message>
    <message>
        <source>The utility’s record had changed when it was looked at before sending. Nothing was sent.</source>
        <translation>El registro de la compañía había cambiado al mirarlo antes de enviar. No se envió nada.</translation>
    </message>
    <message>
        <source>Saved on the technician’s laptop</source>
        <translation>Guardada en el portátil del técnico</translation>
    </message>
    <message>
        <source>Customer, meter, device and checklist.</source>
        <translation>Cliente, medidor, dispositivo y lista de control.</translation>
    </message>
    <message>
        <source>Sent once more</source>
        <translation>Enviada una vez más</translation>
    </message>
    <message>
        <source>The first answer got lost.</source>
        <translation>La primera respuesta se perdió.</translation>
    </message>
    <message>
        <source>Requested again</source>
        <translation>Solicitada de nuevo</translation>
    </message>
    <message>
        <source>The technician asked for it.</source>
        <translation>Lo pidió el técnico.</translation>
    </message>
    <message>
        <source>It took the request. That does not say that the meter has paired.</source>
        <translation>Recibió la solicitud. Eso no dice que el medidor se haya emparejado.</translation>
    </message>
    <message>
        <source>Release accepted by the gateway</source>
        <translation>La pasarela aceptó la liberación</translation>
    </message>
    <message>
        <source>Asked again: still bound</source>
        <translation>Preguntada de nuevo: sigue vinculado</translation>
    </message>
    <message>
        <source>The meter is bound</source>
        <translation>El medidor está vinculado</translation>
    </message>
    <message>
        <source>This laptop’s request is the only one known.</source>
        <translation>La solicitud de este portátil es la única conocida.</translation>
    </message>
    <message>
        <source>To this device or to another, it cannot be told.</source>
        <translation>No se puede saber si a este dispositivo o a otro.</translation>
    </message>
    <message>
        <source>The utility’s record changed to “on AMI”.</source>
        <translation>El registro de la compañía cambió a «en AMI».</translation>
    </message>
    <message>
        <source>The technician saw it in the customer’s app.</source>
        <translation>El técnico lo vio en la app del cliente.</translation>
    </message>
    <message>
        <source>Not confirmed in 48 hours</source>
        <translation>Sin confirmar en 48 horas</translation>
    </message>
    <message>
        <source>By a later request of this laptop, which has a report of its own.</source>
        <translation>Por una solicitud posterior de este portátil, que tiene su propio informe.</translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>Nada que liberar</translation>
    </message>
    <message>
        <source>The utility says so.</source>
        <translation>Lo dice la compañía eléctrica.</translation>
    </message>
    <message>
        <source>The program ended after the release was done</source>
        <translation>El programa se cerró tras la liberación</translation>
    </message>
    <message>
        <source>The bind goes on from here.</source>
        <translation>La vinculación sigue desde aquí.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>No es seguro que llegara</translation>
    </message>
    <message>
        <source>The repeat was refused</source>
        <translation>La repetición fue rechazada</translation>
    </message>
    <message>
        <source>There was no network.</source>
        <translation>No había red.</translation>
    </message>
    <message>
        <source>The gateway says that the meter already has a device.</source>
        <translation>La pasarela dice que el medidor ya tiene un dispositivo.</translation>
    </message>
    <message>
        <source>The gateway says that the code doesn’t fit the device.</source>
        <translation>La pasarela dice que el código no corresponde al dispositivo.</translation>
    </message>
    <message>
        <source>Bind request sent</source>
        <translation>Solicitud de vinculación enviada</translation>
    </message>
    <message>
        <source>Release request sent</source>
        <translation>Solicitud de liberación enviada</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No se miró</translation>
    </message>
    <message>
        <source>“on AMI” already</source>
        <translation>ya «en AMI»</translation>
    </message>
    <message>
        <source>“not on AMI”</source>
        <translation>«no en AMI»</translation>
    </message>
    <message>
        <source>DEMO: practice, nothing is real</source>
        <translation>DEMO: práctica, nada es real</translation>
    </message>
    <message>
        <source>STAGING: the utility’s test system</source>
        <translation>PRUEBAS: el sistema de pruebas de la compañía</translation>
    </message>
    <message>
        <source>PRODUCTION: real customers, real meters</source>
        <translation>PRODUCCIÓN: clientes reales, medidores reales</translation>
    </message>
    <message>
        <source>CUSTOM: servers set up by depot IT</source>
        <translation>PERSONALIZADO: servidores configurados por el soporte informático</translation>
    </message>
    <message>
        <source>{system} · {server} · signed in as {who}</source>
        <translation>{system} · {server} · sesión de {who}</translation>
    </message>
    <message>
        <source>DEMO · PRACTICE REPORT · NOTHING IN IT IS REAL</source>
        <translation>DEMO · INFORME DE PRÁCTICA · NADA EN ÉL ES REAL</translation>
    </message>
    <message>
        <source>STAGING · TEST SYSTEM · NO REAL INSTALL</source>
        <translation>PRUEBAS · SISTEMA DE PRUEBAS · NO ES UNA INSTALACIÓN REAL</translation>
    </message>
    <message>
        <source>CUSTOM SERVERS · NOT THE UTILITY’S OWN ADDRESSES</source>
        <translation>SERVIDORES PERSONALIZADOS · NO SON LAS DIRECCIONES DE LA COMPAÑÍA</translation>
    </message>
    <message>
        <source>SEVERAL ENVIRONMENTS · EACH INSTALL NAMES ITS OWN</source>
        <translation>VARIOS ENTORNOS · CADA INSTALACIÓN NOMBRA EL SUYO</translation>
    </message>
    <message>
        <source>Call the utility. We still look, now and then.</source>
        <translation>Llame a la compañía eléctrica. Aún miramos de vez en cuando.</translation>
    </message>
    <message>
        <source>Refused by the gateway</source>
        <translation>Rechazada por la pasarela</translation>
    </message>
    <message>
        <source>No record can prove it.</source>
        <translation>Ningún registro puede probarlo.</translation>
    </message>
    <message>
        <source>By a request of its own: the device is not on this meter any more.</source>
        <translation>Por una solicitud propia: el dispositivo ya no está en este medidor.</translation>
    </message>
    <message>
        <source>Customer, meter and device.</source>
        <translation>Cliente, medidor y dispositivo.</translation>
    </message>
    <message>
        <source>The record changed from “not on AMI” to “on AMI” after the bind.</source>
        <translation>El registro cambió de «no en AMI» a «en AMI» después de vincular.</translation>
    </message>
    <message>
        <source>You saw it in the customer’s app.</source>
        <translation>Usted lo vio en la app del cliente.</translation>
    </message>
    <message>
        <source>The utility gave no reason (HTTP {code}).</source>
        <translation>La compañía eléctrica no dio motivo (HTTP {code}).</translation>
    </message>
    <message>
        <source>Waiting for its sign-in</source>
        <translation>Espera su inicio de sesión</translation>
    </message>
    <message>
        <source>When the record says that the meter is on AMI.</source>
        <translation>Cuando el registro diga que el medidor está en AMI.</translation>
    </message>
    <message>
        <source>Next look at {time}. This goes on by itself.</source>
        <translation>Próxima consulta: {time}. Sigue solo.</translation>
    </message>
    <message>
        <source>Waiting for signal</source>
        <translation>Esperando señal</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Esperando el envío</translation>
    </message>
    <message>
        <source>The release was not sent. We try again by ourselves.</source>
        <translation>La liberación no se envió. Lo intentamos otra vez solos.</translation>
    </message>
    <message>
        <source>The bind was not sent. We try again by ourselves.</source>
        <translation>La vinculación no se envió. Lo intentamos otra vez solos.</translation>
    </message>
    <message>
        <source>The release was not sent. It goes out once the sticker is scanned again.</source>
        <translation>La liberación no se envió. Sale cuando se escanee de nuevo la etiqueta.</translation>
    </message>
    <message>
        <source>The bind was not sent. It goes out once the sticker is scanned again.</source>
        <translation>La vinculación no se envió. Sale cuando se escanee de nuevo la etiqueta.</translation>
    </message>
    <message>
        <source>Waiting for its sticker</source>
        <translation>Esperando su etiqueta</translation>
    </message>
    <message>
        <source>Sent, and accepted by the gateway</source>
        <translation>Enviada y aceptada por la pasarela</translation>
    </message>
    <message>
        <source>The answer is awaited.</source>
        <translation>Se espera la respuesta.</translation>
    </message>
    <message>
        <source>We look in the record first, and ask the gateway once more if it stays silent.</source>
        <translation>Primero miramos en el registro, y preguntamos otra vez a la pasarela si sigue callado.</translation>
    </message>
    <message>
        <source>Finding out</source>
        <translation>Averiguando</translation>
    </message>
    <message>
        <source>The utility refused the look and counts the tries. Call the depot.</source>
        <translation>La compañía eléctrica rechazó la consulta y cuenta los intentos. Llame al depósito.</translation>
    </message>
    <message>
        <source>We look no more</source>
        <translation>No miramos más</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{date} {year}</source>
        <translation>{date} de {year}</translation>
    </message>
    <message>
        <source>1 {month}</source>
        <translation>1 de {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{weekday} {date}, {time}</source>
        <translation>{weekday} {date}, {time}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Liberarlo</translation>
    </message>
    <message>
        <source>Cancel this release</source>
        <translation>Cancelar liberación</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Dar por terminada</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>“Send again” is off: a bind for this meter was sent since.</source>
        <translation>«Reenviar» está desactivado: desde entonces se envió una vinculación para este medidor.</translation>
    </message>
    <message>
        <source>Install {id}</source>
        <translation>Instalación {id}</translation>
    </message>
    <message>
        <source>State: {state}. {why}</source>
        <translation>Estado: {state}. {why}</translation>
    </message>
    <message>
        <source>Customer: {name}, {number}</source>
        <translation>Cliente: {name}, {number}</translation>
    </message>
    <message>
        <source>Address: {address}, premise {id}</source>
        <translation>Dirección: {address}, inmueble {id}</translation>
    </message>
    <message>
        <source>Meter: {meter}</source>
        <translation>Medidor: {meter}</translation>
    </message>
    <message>
        <source>Sent as {who} to {where}</source>
        <translation>Enviado como {who} a {where}</translation>
    </message>
    <message>
        <source>1 install exported</source>
        <translation>1 instalación exportada</translation>
    </message>
    <message>
        <source>{n} installs exported</source>
        <translation>{n} instalaciones exportadas</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed.</source>
        <translation>No se pudo escribir {file}. No se cambió nada.</translation>
    </message>
    <message>
        <source>1 install done</source>
        <translation>1 instalación hecha</translation>
    </message>
    <message>
        <source>{n} installs done</source>
        <translation>{n} instalaciones hechas</translation>
    </message>
    <message>
        <source>Each row says where it stands now.</source>
        <translation>Cada fila dice cómo está ahora.</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} de {all} hechas</translation>
    </message>
    <message>
        <source>The others are as they were. {title}: {why}</source>
        <translation>Las demás están como estaban. {title}: {why}</translation>
    </message>
    <message>
        <source>“Send again” is off: sign in as {whose}.</source>
        <translation>«Reenviar» está desactivado: inicie sesión como {whose}.</translation>
    </message>
    <message>
        <source>“Send again” is off: the sticker has to be scanned again.</source>
        <translation>«Reenviar» está desactivado: hay que escanear de nuevo la etiqueta.</translation>
    </message>
    <message>
        <source>“Send again” is off: the bind waits for the release.</source>
        <translation>«Reenviar» está desactivado: la vinculación espera la liberación.</translation>
    </message>
    <message>
        <source>“Send again” is off: this bind was accepted.</source>
        <translation>«Reenviar» está desactivado: esta vinculación se aceptó.</translation>
    </message>
    <message>
        <source>“Send again” is off: the record is looked at first.</source>
        <translation>«Reenviar» está desactivado: primero se mira el registro.</translation>
    </message>
    <message>
        <source>1 waits for {whose}</source>
        <translation>1 de {whose}</translation>
    </message>
    <message>
        <source>{n} wait for {whose}</source>
        <translation>{n} de {whose}</translation>
    </message>
    <message>
        <source>{waiting} to sign in.</source>
        <translation>Esperan inicio de sesión: {waiting}.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 le necesita</translation>
    </message>
    <message>
        <source>{n} waiting for network</source>
        <translation>{n} en espera de red</translation>
    </message>
    <message>
        <source>1 being checked</source>
        <translation>1 en comprobación</translation>
    </message>
    <message>
        <source>0 need you</source>
        <translation>0 le necesitan</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} le necesitan</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Instalaciones</translation>
    </message>
    <message>
        <source>{n} not sure</source>
        <translation>{n} inciertas</translation>
    </message>
    <message>
        <source>1 not sure</source>
        <translation>1 incierta</translation>
    </message>
    <message>
        <source>{n} sending</source>
        <translation>{n} enviando</translation>
    </message>
    <message>
        <source>1 sending</source>
        <translation>1 enviando</translation>
    </message>
    <message>
        <source>1 needs you.</source>
        <translation>1 le necesita.</translation>
    </message>
    <message>
        <source>{n} need you.</source>
        <translation>{n} le necesitan.</translation>
    </message>
    <message>
        <source>1 waiting for network</source>
        <translation>1 en espera de red</translation>
    </message>
    <message>
        <source>1 waiting to be sent</source>
        <translation>1 por enviar</translation>
    </message>
    <message>
        <source>{n} waiting to be sent</source>
        <translation>{n} por enviar</translation>
    </message>
    <message>
        <source>{n} being checked</source>
        <translation>{n} en comprobación</translation>
    </message>
    <message>
        <source>{n} confirmed</source>
        <translation>{n} confirmadas</translation>
    </message>
    <message>
        <source>Nobody home</source>
        <translation>Nadie en casa</translation>
    </message>
    <message>
        <source>No access to the meter</source>
        <translation>Sin acceso al medidor</translation>
    </message>
    <message>
        <source>Meter unsuitable</source>
        <translation>Medidor no apto</translation>
    </message>
    <message>
        <source>Device faulty</source>
        <translation>Dispositivo defectuoso</translation>
    </message>
    <message>
        <source>Customer refused</source>
        <translation>El cliente se negó</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Other meter</source>
        <translation>Otro medidor</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalada</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Take back the list</source>
        <translation>Deshacer la lista</translation>
    </message>
    <message>
        <source>Take back “Not installed”</source>
        <translation>Deshacer «No instalada»</translation>
    </message>
    <message>
        <source>Take back “Skip”</source>
        <translation>Deshacer «Posponer»</translation>
    </message>
    <message>
        <source>Line {line} has no customer number.</source>
        <translation>La línea {line} no tiene número de cliente.</translation>
    </message>
    <message>
        <source>Line {line}: a spreadsheet rounded “{about}”. Save that column as text, and open the file again.</source>
        <translation>Línea {line}: una hoja de cálculo redondeó «{about}». Guarde esa columna como texto y abra el archivo otra vez.</translation>
    </message>
    <message>
        <source>Line {line} is longer than any stop.</source>
        <translation>La línea {line} es más larga que cualquier parada.</translation>
    </message>
    <message>
        <source>Line {line} is the same stop as line {about}.</source>
        <translation>La línea {line} es la misma parada que la línea {about}.</translation>
    </message>
    <message>
        <source>Line {line} is beyond the 10,000 stops of a list.</source>
        <translation>La línea {line} pasa de las 10.000 paradas de una lista.</translation>
    </message>
    <message>
        <source>Line {line} has a quotation mark without its partner. Compare it.</source>
        <translation>La línea {line} tiene unas comillas sin su pareja. Compárela.</translation>
    </message>
    <message>
        <source>Line {line} has more cells than columns. Left out: “{about}”.</source>
        <translation>La línea {line} tiene más celdas que columnas. Se dejó fuera: «{about}».</translation>
    </message>
    <message>
        <source>Line {line}: a text was too long and was cut.</source>
        <translation>Línea {line}: un texto era demasiado largo y se cortó.</translation>
    </message>
    <message>
        <source>{reason}, {time}: {note}</source>
        <translation>{reason}, {time}: {note}</translation>
    </message>
    <message>
        <source>{reason}, {time}</source>
        <translation>{reason}, {time}</translation>
    </message>
    <message>
        <source>Skipped at {time}. It comes after the others.</source>
        <translation>Pospuesta: {time}. Va después de las demás.</translation>
    </message>
    <message>
        <source>Bound on meter {bound}; the list names {listed}.</source>
        <translation>Vinculado en el medidor {bound}; la lista nombra {listed}.</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} hechas</translation>
    </message>
    <message>
        <source>1 done</source>
        <translation>1 hecha</translation>
    </message>
    <message>
        <source>1 pairing</source>
        <translation>1 emparejando</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 en espera</translation>
    </message>
    <message>
        <source>{n} not installed</source>
        <translation>{n} no instaladas</translation>
    </message>
    <message>
        <source>1 not installed</source>
        <translation>1 no instalada</translation>
    </message>
    <message>
        <source>{n} to go</source>
        <translation>{n} pendientes</translation>
    </message>
    <message>
        <source>1 to go</source>
        <translation>1 pendiente</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 parada</translation>
    </message>
    <message>
        <source>{n} stops</source>
        <translation>{n} paradas</translation>
    </message>
    <message>
        <source>Today’s list</source>
        <translation>Lista de hoy</translation>
    </message>
    <message>
        <source>List of {day}</source>
        <translation>Lista del {day}</translation>
    </message>
    <message>
        <source>Columns not used: {names}.</source>
        <translation>Columnas sin usar: {names}.</translation>
    </message>
    <message>
        <source>1 line above the names of the columns was left out.</source>
        <translation>Se dejó fuera 1 línea sobre los nombres de las columnas.</translation>
    </message>
    <message>
        <source>{n} lines above the names of the columns were left out.</source>
        <translation>Se dejaron fuera {n} líneas sobre los nombres de las columnas.</translation>
    </message>
    <message>
        <source>1 empty line.</source>
        <translation>1 línea vacía.</translation>
    </message>
    <message>
        <source>{n} empty lines.</source>
        <translation>{n} líneas vacías.</translation>
    </message>
    <message>
        <source>Recorded for {who}: {reason}.</source>
        <translation>Anotado para {who}: {reason}.</translation>
    </message>
    <message>
        <source>1 stop is in it.</source>
        <translation>Contiene 1 parada.</translation>
    </message>
    <message>
        <source>{n} stops are in it.</source>
        <translation>Contiene {n} paradas.</translation>
    </message>
    <message>
        <source>It names customers: give it to the depot only, and delete it when it was sent.</source>
        <translation>Nombra a clientes: déselo solo al depósito y bórrelo cuando esté enviado.</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Guardado como «{name}»</translation>
    </message>
    <message>
        <source>“{name}” could not be saved</source>
        <translation>No se pudo guardar «{name}»</translation>
    </message>
    <message>
        <source>The disk did not take it. The list here is as it was.</source>
        <translation>El disco no lo guardó. La lista queda como estaba.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>1 stop taken over</source>
        <translation>1 parada incorporada</translation>
    </message>
    <message>
        <source>{n} stops taken over</source>
        <translation>{n} paradas incorporadas</translation>
    </message>
    <message>
        <source>The list has 1 stop now.</source>
        <translation>La lista tiene ahora 1 parada.</translation>
    </message>
    <message>
        <source>The list has {n} stops now.</source>
        <translation>La lista tiene ahora {n} paradas.</translation>
    </message>
    <message>
        <source>{n} pairing</source>
        <translation>{n} emparejando</translation>
    </message>
    <message>
        <source>12 or 16 characters, 0–9 and A–F</source>
        <translation>12 o 16 caracteres, 0–9 y A–F</translation>
    </message>
    <message>
        <source>As printed on the sticker</source>
        <translation>Como está impreso en la etiqueta</translation>
    </message>
    <message>
        <source>Type both from the sticker</source>
        <translation>Escriba ambos de la etiqueta</translation>
    </message>
    <message>
        <source>This is the MAC address once more. Type the install code</source>
        <translation>Esta es otra vez la dirección MAC. Escriba el código de instalación</translation>
    </message>
    <message>
        <source>Correct it, or tick the box</source>
        <translation>Corríjalo o marque la casilla</translation>
    </message>
    <message>
        <source>{letter} can’t be in a MAC address</source>
        <translation>{letter} no puede estar en una dirección MAC</translation>
    </message>
    <message>
        <source>{letter} can’t be in a MAC address. Is it the digit {digit}?</source>
        <translation>{letter} no puede estar en una dirección MAC. ¿Es la cifra {digit}?</translation>
    </message>
    <message>
        <source>{n} characters: 12 or 16 make a MAC address</source>
        <translation>{n} caracteres: una dirección MAC tiene 12 o 16</translation>
    </message>
    <message>
        <source>{n} of {n} characters</source>
        <translation>{n} de {n} caracteres</translation>
    </message>
    <message>
        <source>{note}, but no device has such an address. Compare it</source>
        <translation>{note}, pero ningún dispositivo tiene esa dirección. Compárela</translation>
    </message>
    <message>
        <source>{n} of {goal} characters</source>
        <translation>{n} de {goal} caracteres</translation>
    </message>
    <message>
        <source>{letter} can’t be in an install code</source>
        <translation>{letter} no puede estar en un código de instalación</translation>
    </message>
    <message>
        <source>{n} of {n} characters, but the check digits don’t fit</source>
        <translation>{n} de {n} caracteres, pero los dígitos de control no encajan</translation>
    </message>
    <message>
        <source>{n} of {n} characters, and the check digits fit</source>
        <translation>{n} de {n} caracteres, y los dígitos de control encajan</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Un espacio</translation>
    </message>
    <message>
        <source>{name} can’t be in a code that has other letters than A–F</source>
        <translation>{name} no puede estar en un código con letras distintas de A–F</translation>
    </message>
    <message>
        <source>1 character: an install code has 6 to 64</source>
        <translation>1 carácter: un código de instalación tiene de 6 a 64</translation>
    </message>
    <message>
        <source>{n} characters: an install code has 6 to 64</source>
        <translation>{n} caracteres: un código de instalación tiene de 6 a 64</translation>
    </message>
    <message>
        <source>Correct the MAC address</source>
        <translation>Corrija la dirección MAC</translation>
    </message>
    <message>
        <source>Correct the install code</source>
        <translation>Corrija el código de instalación</translation>
    </message>
    <message>
        <source>Type the install code</source>
        <translation>Escriba el código de instalación</translation>
    </message>
    <message>
        <source>Type the MAC address</source>
        <translation>Escriba la dirección MAC</translation>
    </message>
    <message>
        <source>{letter} does not belong in a code of 0–9 and A–F</source>
        <translation>{letter} no corresponde a un código de 0–9 y A–F</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
    <message>
        <source>{n} characters. It can’t be checked: compare it</source>
        <translation>{n} caracteres. No se puede comprobar: compárelo</translation>
    </message>
    <message>
        <source>{n} characters. A code of 0–9 and A–F has 12 or more: compare it</source>
        <translation>{n} caracteres. Un código de 0–9 y A–F tiene 12 o más: compárelo</translation>
    </message>
    <message>
        <source>{n} characters: one too few or too many? Compare it</source>
        <translation>{n} caracteres: ¿uno de menos o de más? Compárelo</translation>
    </message>
    <message>
        <source>{n} characters: no code of 0–9 and A–F has so many. Compare it</source>
        <translation>{n} caracteres: ningún código de 0–9 y A–F tiene tantos. Compárelo</translation>
    </message>
    <message>
        <source>Did you mean {suggestion}? Check the sticker.</source>
        <translation>¿Quiso decir {suggestion}? Compruebe la etiqueta.</translation>
    </message>
    <message>
        <source>It says that</source>
        <translation>Dice eso</translation>
    </message>
    <message>
        <source>Did you mean {new} instead of {old}? Check the sticker.</source>
        <translation>¿Quiso decir {new} en vez de {old}? Compruebe la etiqueta.</translation>
    </message>
    <message>
        <source>Did you mean {new}, with the digit {digit}, instead of {old}? Check the sticker.</source>
        <translation>¿Quiso decir {new}, con la cifra {digit}, en vez de {old}? Compruebe la etiqueta.</translation>
    </message>
    <message>
        <source>It says {new}</source>
        <translation>Dice {new}</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Practice. Nothing is real.</source>
        <translation>Práctica. Nada es real.</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>The utility’s test system.</source>
        <translation>El sistema de pruebas de la compañía.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Real customers, real meters.</source>
        <translation>Clientes reales, medidores reales.</translation>
    </message>
    <message>
        <source>CUSTOM</source>
        <translation>PERSONALIZADO</translation>
    </message>
    <message>
        <source>Servers set up by depot IT.</source>
        <translation>Servidores configurados por el soporte informático.</translation>
    </message>
    <message>
        <source>Installs on this laptop</source>
        <translation>Sus instalaciones</translation>
    </message>
    <message>
        <source>Scan a box…</source>
        <translation>Escanear una caja…</translation>
    </message>
    <message>
        <source>Report of the day…</source>
        <translation>Informe del día…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Comprobar este equipo…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Acerca de…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Iniciar sesión como otra persona</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>Cambio de turno</translation>
    </message>
    <message>
        <source>Report of this install…</source>
        <translation>Informe de esta instalación…</translation>
    </message>
    <message>
        <source>Version {version} is there…</source>
        <translation>La versión {version} está disponible…</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabajo sin red</translation>
    </message>
    <message>
        <source>Working offline as {who}</source>
        <translation>Trabajo sin red: {who}</translation>
    </message>
    <message>
        <source>The sign-in of {who} ran out</source>
        <translation>La sesión de {who} caducó</translation>
    </message>
    <message>
        <source>Help for what is on show; again to close it</source>
        <translation>Ayuda de lo que se ve; otra vez para cerrarla</translation>
    </message>
    <message>
        <source>Installs on this laptop, and back</source>
        <translation>Instalaciones de este portátil, y volver</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the list or the help that has the keyboard</source>
        <translation>Buscar en la lista o en la ayuda que tiene el teclado</translation>
    </message>
    <message>
        <source>To a step that has been reached</source>
        <translation>A un paso ya alcanzado</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Press the page’s main button</source>
        <translation>Pulsar el botón principal de la página</translation>
    </message>
    <message>
        <source>Close the help, or the list on show</source>
        <translation>Cerrar la ayuda, o la lista que se ve</translation>
    </message>
    <message>
        <source>To the next part of the page, or the one before</source>
        <translation>A la parte siguiente de la página, o a la anterior</translation>
    </message>
    <message>
        <source>Signed in as {who}</source>
        <translation>Sesión iniciada: {who}</translation>
    </message>
    <message>
        <source>customer {number}</source>
        <translation>cliente {number}</translation>
    </message>
    <message>
        <source>meter {number}</source>
        <translation>medidor {number}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Server down</source>
        <translation>Servidor caído</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>el programa se cerró antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>el servidor está ocupado</translation>
    </message>
    <message>
        <source>the disk of this computer</source>
        <translation>el disco de este equipo</translation>
    </message>
    <message>
        <source>it was given up before the answer came</source>
        <translation>se abandonó antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>the sign-in is renewed first</source>
        <translation>primero se renueva la sesión</translation>
    </message>
    <message>
        <source>the server answered with another customer</source>
        <translation>el servidor respondió con otro cliente</translation>
    </message>
    <message>
        <source>the meter is no longer on this customer’s record</source>
        <translation>el medidor ya no está en el registro de este cliente</translation>
    </message>
    <message>
        <source>a DataBridge cannot be bound to this meter</source>
        <translation>un DataBridge no se puede vincular a este medidor</translation>
    </message>
    <message>
        <source>the utility refused the service account</source>
        <translation>la compañía eléctrica rechazó la cuenta de servicio</translation>
    </message>
    <message>
        <source>a sign-in page of the network stands between</source>
        <translation>se interpone una página de acceso de la red</translation>
    </message>
    <message>
        <source>the sign-in ran out</source>
        <translation>la sesión caducó</translation>
    </message>
    <message>
        <source>the utility has no such customer</source>
        <translation>la compañía eléctrica no tiene ese cliente</translation>
    </message>
    <message>
        <source>the utility refused the customer</source>
        <translation>la compañía eléctrica rechazó al cliente</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>the connection is not trusted</source>
        <translation>la conexión no es de confianza</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>no se puede usar el proxy</translation>
    </message>
    <message>
        <source>the server wants a certificate</source>
        <translation>el servidor pide un certificado</translation>
    </message>
    <message>
        <source>the server refuses the client certificate</source>
        <translation>el servidor rechaza el certificado de cliente</translation>
    </message>
    <message>
        <source>the client certificate cannot be used</source>
        <translation>no se puede usar el certificado de cliente</translation>
    </message>
    <message>
        <source>the utility’s system is down</source>
        <translation>el sistema de la compañía eléctrica no funciona</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>la respuesta se perdió</translation>
    </message>
    <message>
        <source>the server’s answer could not be read</source>
        <translation>no se pudo leer la respuesta del servidor</translation>
    </message>
    <message>
        <source>this computer’s clock is wrong or was set back, so it cannot tell how long ago that was</source>
        <translation>el reloj de este equipo está mal o se atrasó, así que no puede saber cuánto hace de eso</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>aún sin iniciar sesión</translation>
    </message>
    <message>
        <source>something unexpected happened here</source>
        <translation>aquí ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>the release was refused, so the bind was not sent</source>
        <translation>la liberación fue rechazada, así que la vinculación no se envió</translation>
    </message>
    <message>
        <source>cancelled together with the release before it</source>
        <translation>cancelada junto con la liberación anterior</translation>
    </message>
    <message>
        <source>Choose pictures of stickers</source>
        <translation>Elija imágenes de etiquetas</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Elija una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Stickers in the box list</source>
        <translation>Etiquetas de la lista de cajas</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear list…</source>
        <translation>Vaciar la lista…</translation>
    </message>
    <message>
        <source>No stickers yet</source>
        <translation>Aún no hay etiquetas</translation>
    </message>
    <message>
        <source>Hold one DataBridge after the other in front of the camera. Each is listed once.</source>
        <translation>Ponga un DataBridge tras otro ante la cámara. Cada uno se anota una vez.</translation>
    </message>
    <message>
        <source>Takes the chosen sticker out of the list</source>
        <translation>Quita de la lista la etiqueta elegida</translation>
    </message>
    <message>
        <source>Brings back what was taken out last</source>
        <translation>Recupera lo último que se quitó</translation>
    </message>
    <message>
        <source>{n} in the list</source>
        <translation>{n} en la lista</translation>
    </message>
    <message>
        <source>DataBridges</source>
        <translation>DataBridges</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use its code</source>
        <translation>Usar su código</translation>
    </message>
    <message>
        <source>It was read then. Compare it with the sticker before you go on.</source>
        <translation>Se leyó entonces. Compárelo con la etiqueta antes de seguir.</translation>
    </message>
    <message>
        <source>Export the box list</source>
        <translation>Exportar la lista de cajas</translation>
    </message>
    <message>
        <source>Clear the whole list?</source>
        <translation>¿Vaciar toda la lista?</translation>
    </message>
    <message>
        <source>Every sticker in it goes, with its install code. It can’t be undone. Nothing was sent.</source>
        <translation>Se borran todas sus etiquetas, con su código de instalación. No se puede deshacer. No se envió nada.</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Conservar la lista</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Imágenes…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>USB scanner: just scan. Pictures may also be dropped or pasted here.</source>
        <translation>Escáner USB: solo escanee. También se pueden soltar o pegar imágenes aquí.</translation>
    </message>
    <message>
        <source>USB scanner: just scan.</source>
        <translation>Escáner USB: solo escanee.</translation>
    </message>
    <message>
        <source>Demo camera</source>
        <translation>Cámara de demostración</translation>
    </message>
    <message>
        <source>{name} (front)</source>
        <translation>{name} (frontal)</translation>
    </message>
    <message>
        <source>{name} (back)</source>
        <translation>{name} (trasera)</translation>
    </message>
    <message>
        <source>Scan a box</source>
        <translation>Escanear una caja</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>You asked for one customer, and the server answered with a different one.</source>
        <translation>Pidió un cliente, y el servidor respondió con otro distinto.</translation>
    </message>
    <message>
        <source>Which customer?</source>
        <translation>¿Qué cliente?</translation>
    </message>
    <message>
        <source>Type the customer number from your work order.</source>
        <translation>Escriba el número de cliente de su orden de trabajo.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar de intentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>Hay que arreglarlo</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Siguiente parada</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Qt and PySide6 are under the GNU LGPL version 3: they lie beside the program as libraries of their own, and may be replaced by another build. Their source is at download.qt.io.</source>
        <translation>Qt y PySide6 están bajo la GNU LGPL versión 3: están junto al programa como bibliotecas propias, y se pueden sustituir por otra compilación. Su código fuente está en download.qt.io.</translation>
    </message>
    <message>
        <source>Inter is under the SIL Open Font License 1.1; its text is in the program’s folder of fonts.</source>
        <translation>Inter está bajo la SIL Open Font License 1.1; su texto está en la carpeta de fuentes del programa.</translation>
    </message>
    <message>
        <source>This program is under the MIT licence.</source>
        <translation>Este programa está bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar detalles para soporte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>No program here opens {file}</source>
        <translation>Ningún programa de este equipo abre {file}</translation>
    </message>
    <message>
        <source>Binds a DataBridge to a customer’s meter.</source>
        <translation>Vincula un DataBridge al medidor de un cliente.</translation>
    </message>
    <message>
        <source>Open all licence texts</source>
        <translation>Abrir los textos de todas las licencias</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Para soporte</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Which meter?</source>
        <translation>¿Qué medidor?</translation>
    </message>
    <message>
        <source>Read the number on the meter itself, then choose the same one here.</source>
        <translation>Lea el número en el propio medidor, luego elija aquí el mismo.</translation>
    </message>
    <message>
        <source>Replace its {device}</source>
        <translation>Reemplazar su {device}</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>Pidió</translation>
    </message>
    <message>
        <source>The number that was looked up</source>
        <translation>El número que se buscó</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>El servidor respondió</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>1 stop will be taken</source>
        <translation>Se tomará 1 parada</translation>
    </message>
    <message>
        <source>{n} stops will be taken</source>
        <translation>Se tomarán {n} paradas</translation>
    </message>
    <message>
        <source>1 line can’t be taken</source>
        <translation>1 línea no se puede tomar</translation>
    </message>
    <message>
        <source>{n} lines can’t be taken</source>
        <translation>{n} líneas no se pueden tomar</translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>Reemplazar la lista</translation>
    </message>
    <message>
        <source>Take 1 stop</source>
        <translation>Tomar 1 parada</translation>
    </message>
    <message>
        <source>Take {n} stops</source>
        <translation>Tomar {n} paradas</translation>
    </message>
    <message>
        <source>Add {n} to the list</source>
        <translation>Añadir {n} a la lista</translation>
    </message>
    <message>
        <source>No line of it can be taken</source>
        <translation>Ninguna de sus líneas se puede tomar</translation>
    </message>
    <message>
        <source>Today’s list has 1 stop already.</source>
        <translation>La lista de hoy ya tiene 1 parada.</translation>
    </message>
    <message>
        <source>Today’s list has {n} already.</source>
        <translation>La lista de hoy ya tiene {n}.</translation>
    </message>
    <message>
        <source>All of them are in this file.</source>
        <translation>Todas están en este archivo.</translation>
    </message>
    <message>
        <source>Replacing takes 1 of them out.</source>
        <translation>Al reemplazar se quita 1 de ellas.</translation>
    </message>
    <message>
        <source>Replacing takes {n} of them out.</source>
        <translation>Al reemplazar se quitan {n} de ellas.</translation>
    </message>
    <message>
        <source>Use the account of this sign-in</source>
        <translation>Usar la cuenta de esta sesión</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Yes, this is the customer</source>
        <translation>Sí, este es el cliente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Business account</source>
        <translation>Cuenta de empresa</translation>
    </message>
    <message>
        <source>Ask before you go on.</source>
        <translation>Pregunte antes de seguir.</translation>
    </message>
    <message>
        <source>Does the customer say the same name and address?</source>
        <translation>¿Dice el cliente el mismo nombre y la misma dirección?</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Buscar cliente</translation>
    </message>
    <message>
        <source>No meters on record at this premise.</source>
        <translation>No hay medidores en el registro de este inmueble.</translation>
    </message>
    <message>
        <source>Install report</source>
        <translation>Informe de instalación</translation>
    </message>
    <message>
        <source>Release report</source>
        <translation>Informe de liberación</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>Informe de práctica</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Meter {meter} · {who}</source>
        <translation>Medidor {meter} · {who}</translation>
    </message>
    <message>
        <source>{title} · meter {meter} · {mac}</source>
        <translation>{title} · medidor {meter} · {mac}</translation>
    </message>
    <message>
        <source>Practice report of the day</source>
        <translation>Informe de práctica del día</translation>
    </message>
    <message>
        <source>{n}. Meter {meter} · {who}</source>
        <translation>{n}. Medidor {meter} · {who}</translation>
    </message>
    <message>
        <source>{state} {n}</source>
        <translation>{state} ({n})</translation>
    </message>
    <message>
        <source>{many}: {parts}</source>
        <translation>{many}: {parts}</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberación</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>As entered on this laptop when the report was made.</source>
        <translation>Como se escribió en este portátil al hacer el informe.</translation>
    </message>
    <message>
        <source>As entered on this laptop.</source>
        <translation>Tal como se escribió en este portátil.</translation>
    </message>
    <message>
        <source>Report made by</source>
        <translation>Informe hecho por</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe hecho</translation>
    </message>
    <message>
        <source>What it says was so at that time. All times are local, with their offset from UTC.</source>
        <translation>Lo que dice era así en ese momento. Todas las horas son locales, con su diferencia respecto a UTC.</translation>
    </message>
    <message>
        <source>The release before it</source>
        <translation>La liberación anterior</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Qué y dónde</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Registro antes</translation>
    </message>
    <message>
        <source>Checklist on site</source>
        <translation>Lista de control en el lugar</translation>
    </message>
    <message>
        <source>Name no longer kept on this laptop</source>
        <translation>El nombre ya no se conserva en este portátil</translation>
    </message>
    <message>
        <source>Customer number {number}</source>
        <translation>Número de cliente {number}</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Inmueble</translation>
    </message>
    <message>
        <source>Address no longer kept on this laptop</source>
        <translation>La dirección ya no se conserva en este portátil</translation>
    </message>
    <message>
        <source>Premise number {number}</source>
        <translation>Número de inmueble {number}</translation>
    </message>
    <message>
        <source>Device (MAC)</source>
        <translation>Dispositivo (MAC)</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No conservado</translation>
    </message>
    <message>
        <source>Masked: the code itself is a secret and in no report.</source>
        <translation>Oculto: el código mismo es secreto y no está en ningún informe.</translation>
    </message>
    <message>
        <source>It was installed with an earlier version, which kept nothing of it.</source>
        <translation>Se instaló con una versión anterior, que no conservaba nada de él.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <source>{n} requests</source>
        <translation>{n} solicitudes</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Primer envío</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>No liberado</translation>
    </message>
    <message>
        <source>No line of the checklist was recorded.</source>
        <translation>No se registró ninguna línea de la lista de control.</translation>
    </message>
    <message>
        <source>Looked once</source>
        <translation>Se miró una vez</translation>
    </message>
    <message>
        <source>Looked {n} times</source>
        <translation>Se miró {n} veces</translation>
    </message>
    <message>
        <source>In the utility’s record; this is the last time.</source>
        <translation>En el registro de la compañía; esta es la última vez.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Covers every fact of this report: technician, customers, premises, meters, devices, masked codes, times, states, evidence, checklists and histories; not its layout, its language, nor when it was made.</source>
        <translation>Cubre todos los datos de este informe: técnico, clientes, inmuebles, medidores, dispositivos, códigos ocultos, horas, estados, evidencia, listas de control e historiales; no su diseño, su idioma ni cuándo se hizo.</translation>
    </message>
    <message>
        <source>To check: the file {name} is attached to this PDF. Its SHA-256 is this number, by any tool that tells a file’s SHA-256; and what it says must be what is printed here. One fact changed, and it is another number.</source>
        <translation>Para comprobar: el archivo {name} va adjunto a este PDF. Su SHA-256 es este número, con cualquier herramienta que calcule el SHA-256 de un archivo; y lo que dice debe ser lo impreso aquí. Un solo dato cambiado, y el número es otro.</translation>
    </message>
    <message>
        <source>The photo is attached as well ({name}); its own SHA-256 is among the facts.</source>
        <translation>La foto también va adjunta ({name}); su propio SHA-256 está entre los datos.</translation>
    </message>
    <message>
        <source>Verification number (SHA-256)</source>
        <translation>Número de verificación (SHA-256)</translation>
    </message>
    <message>
        <source>Given when the report was made. SHA-256 of {name}: {digest}</source>
        <translation>Dado al hacer el informe. SHA-256 de {name}: {digest}</translation>
    </message>
    <message>
        <source>Primary premise</source>
        <translation>Inmueble principal</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>En el lugar</translation>
    </message>
    <message>
        <source>Type the meter number to confirm</source>
        <translation>Escriba el número del medidor para confirmar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Right if the customer’s app already shows a device connected. Nothing more is sent.</source>
        <translation>Correcto si la app del cliente ya muestra un dispositivo conectado. No se envía nada más.</translation>
    </message>
    <message>
        <source>Release the meter, then bind this device</source>
        <translation>Liberar el medidor y vincular este dispositivo</translation>
    </message>
    <message>
        <source>Two requests are sent, one after the other. The device bound now stops working for the customer and can’t be brought back from here.</source>
        <translation>Se envían dos solicitudes, una tras otra. El dispositivo vinculado ahora deja de funcionar para el cliente y no se puede recuperar desde aquí.</translation>
    </message>
    <message>
        <source>That is the meter.</source>
        <translation>Ese es el medidor.</translation>
    </message>
    <message>
        <source>The meter has another number.</source>
        <translation>El medidor tiene otro número.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Lo que va junto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Check, then replace</source>
        <translation>Revise y reemplace</translation>
    </message>
    <message>
        <source>Last look. After this two requests go out.</source>
        <translation>Última revisión. Después salen dos solicitudes.</translation>
    </message>
    <message>
        <source>Check, then bind</source>
        <translation>Revise y vincule</translation>
    </message>
    <message>
        <source>Last look. After this the request goes out.</source>
        <translation>Última revisión. Después sale la solicitud.</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>Vinculando…</translation>
    </message>
    <message>
        <source>Bind {device}</source>
        <translation>Vincular {device}</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberando…</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Release and bind</source>
        <translation>Liberar y vincular</translation>
    </message>
    <message>
        <source>The picture with the stickers, numbered as in the list</source>
        <translation>La imagen con las etiquetas, numeradas como en la lista</translation>
    </message>
    <message>
        <source>Sticker {number}</source>
        <translation>Etiqueta {number}</translation>
    </message>
    <message>
        <source>Install code {code}</source>
        <translation>Código de instalación {code}</translation>
    </message>
    <message>
        <source>Choose a picture of the sticker</source>
        <translation>Elija una imagen de la etiqueta</translation>
    </message>
    <message>
        <source>1 camera found</source>
        <translation>1 cámara encontrada</translation>
    </message>
    <message>
        <source>{n} cameras found</source>
        <translation>{n} cámaras encontradas</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>Foto fija</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Type it by hand</source>
        <translation>Escribir a mano</translation>
    </message>
    <message>
        <source>Not read yet? Try one of these.</source>
        <translation>¿Aún sin leer? Pruebe una de estas.</translation>
    </message>
    <message>
        <source>Reading the still. The camera goes on.</source>
        <translation>Leyendo la foto fija. La cámara sigue.</translation>
    </message>
    <message>
        <source>No sticker in that still. Hold it closer, flat.</source>
        <translation>No hay etiqueta en esa foto. Acérquela, plana.</translation>
    </message>
    <message>
        <source>The picture we read</source>
        <translation>La imagen que leímos</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Intercambiarlos</translation>
    </message>
    <message>
        <source>I compared every character. The sticker really says this.</source>
        <translation>Comparé cada carácter. La etiqueta dice realmente esto.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Install code</source>
        <translation>Código de instalación</translation>
    </message>
    <message>
        <source>What stands as the MAC passes the code’s check. Look at the sticker.</source>
        <translation>Lo que figura como MAC pasa la comprobación del código. Mire la etiqueta.</translation>
    </message>
    <message>
        <source>Then the check digits fit. We never change it by ourselves.</source>
        <translation>Así encajan los dígitos de control. Nunca lo cambiamos por nuestra cuenta.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Completo.</translation>
    </message>
    <message>
        <source>Suspect.</source>
        <translation>Dudoso.</translation>
    </message>
    <message>
        <source>Wrong.</source>
        <translation>Incorrecto.</translation>
    </message>
    <message>
        <source>Use a photo</source>
        <translation>Usar una foto</translation>
    </message>
    <message>
        <source>Choose, drop or paste one</source>
        <translation>Elija, suelte o pegue una</translation>
    </message>
    <message>
        <source>Ready. Just scan.</source>
        <translation>Listo. Solo escanee.</translation>
    </message>
    <message>
        <source>USB scanner</source>
        <comment>title</comment>
        <translation>Escáner USB</translation>
    </message>
    <message>
        <source>We check as you type</source>
        <translation>Comprobamos mientras escribe</translation>
    </message>
    <message>
        <source>The sticker is on the {device} itself: a QR code, the MAC address and the install code.</source>
        <translation>La etiqueta está en el propio {device}: un código QR, la dirección MAC y el código de instalación.</translation>
    </message>
    <message>
        <source>Or, just as good</source>
        <translation>O, igual de bien</translation>
    </message>
    <message>
        <source>Hold it in front of the camera. It reads by itself.</source>
        <translation>Póngala ante la cámara. Se lee sola.</translation>
    </message>
    <message>
        <source>No picture can be read here. A USB scanner and typing work.</source>
        <translation>Aquí no se puede leer ninguna imagen. Un escáner USB y el teclado sirven.</translation>
    </message>
    <message>
        <source>The camera can’t be used just now. The other ways work as well.</source>
        <translation>La cámara no se puede usar ahora. Las otras formas también sirven.</translation>
    </message>
    <message>
        <source>Spaces and dashes in the MAC don’t matter. Type the code as it is printed.</source>
        <translation>Los espacios y guiones de la MAC no importan. Escriba el código como está impreso.</translation>
    </message>
    <message>
        <source>Type the sticker by hand</source>
        <translation>Escriba la etiqueta a mano</translation>
    </message>
    <message>
        <source>Scan the new sticker</source>
        <translation>Escanee la etiqueta nueva</translation>
    </message>
    <message>
        <source>Scan the sticker</source>
        <translation>Escanee la etiqueta</translation>
    </message>
    <message>
        <source>Scan the new {device}</source>
        <translation>Escanee el nuevo {device}</translation>
    </message>
    <message>
        <source>Scan the sticker on the {device}</source>
        <translation>Escanee la etiqueta del {device}</translation>
    </message>
    <message>
        <source>More than one was read. Choose the one on the device in your hand.</source>
        <translation>Se leyó más de una. Elija la del dispositivo que tiene en la mano.</translation>
    </message>
    <message>
        <source>Which sticker is it?</source>
        <translation>¿Qué etiqueta es?</translation>
    </message>
    <message>
        <source>Look at the sticker and compare, character by character.</source>
        <translation>Mire la etiqueta y compare, carácter por carácter.</translation>
    </message>
    <message>
        <source>Look again before you go on</source>
        <translation>Mire otra vez antes de seguir</translation>
    </message>
    <message>
        <source>Does this match the sticker?</source>
        <translation>¿Coincide con la etiqueta?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
    <message>
        <source>Use this sticker</source>
        <translation>Usar esta etiqueta</translation>
    </message>
    <message>
        <source>Where do you work today?</source>
        <translation>¿Dónde trabaja hoy?</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Sign-in server address</source>
        <translation>Dirección del servidor de acceso</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identificador de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Spaces around it were removed.</source>
        <translation>Se quitaron los espacios de los lados.</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>Qué se instala</translation>
    </message>
    <message>
        <source>The code says: {words}</source>
        <translation>El código dice: {words}</translation>
    </message>
    <message>
        <source>Sign in to start</source>
        <translation>Inicie sesión para empezar</translation>
    </message>
    <message>
        <source>Use the client id and secret that your depot gave you.</source>
        <translation>Use el identificador y el secreto de cliente que le dio su depósito.</translation>
    </message>
    <message>
        <source>Keep in this computer’s keychain</source>
        <translation>Guardar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Mantener la sesión en este equipo</translation>
    </message>
    <message>
        <source>Nobody sees your password but the utility.</source>
        <translation>Nadie ve su contraseña, salvo la compañía eléctrica.</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Iniciar sesión con un código</translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <translation>Inicie sesión en su navegador</translation>
    </message>
    <message>
        <source>By itself. “Use another sign-in” stops it.</source>
        <translation>Automáticamente. «Usar otra sesión» lo detiene.</translation>
    </message>
    <message>
        <source>Signing in as {who}</source>
        <translation>Iniciando sesión como {who}</translation>
    </message>
    <message>
        <source>You sign in at the utility’s own page. There is nothing to type here.</source>
        <translation>La sesión se inicia en la página de la compañía eléctrica. Aquí no hay nada que escribir.</translation>
    </message>
    <message>
        <source>Use another sign-in</source>
        <translation>Usar otra sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>Esperándole…</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin red</translation>
    </message>
    <message>
        <source>Forget the kept secret</source>
        <translation>Olvidar el secreto guardado</translation>
    </message>
    <message>
        <source>Go on, only to look</source>
        <translation>Seguir, solo para mirar</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>Then {step}</source>
        <translation>Luego {step}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Intentando…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Open a connection profile</source>
        <translation>Abrir un perfil de conexión</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Perfiles de conexión</translation>
    </message>
    <message>
        <source>These files have mistakes, and are left out until they are mended.</source>
        <translation>Estos archivos tienen errores, y se omiten hasta que se corrijan.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añadir una</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Link to a profile</source>
        <translation>Enlace a un perfil</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Trayendo…</translation>
    </message>
    <message>
        <source>A profile’s file from depot IT (.toml). You may also drop it on this window.</source>
        <translation>Un archivo de perfil del soporte informático (.toml). También puede soltarlo en esta ventana.</translation>
    </message>
    <message>
        <source>Or the link that depot IT has sent you. You see what it is first.</source>
        <translation>O el enlace que le envió el soporte informático. Primero ve qué es.</translation>
    </message>
    <message>
        <source>Export installs</source>
        <translation>Exportar instalaciones</translation>
    </message>
    <message>
        <source>See the install</source>
        <translation>Ver la instalación</translation>
    </message>
    <message>
        <source>Take this stop</source>
        <translation>Tomar esta parada</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>The whole history as text; never the install code</source>
        <translation>Todo el historial como texto; nunca el código de instalación</translation>
    </message>
    <message>
        <source>Everything about this install</source>
        <translation>Todo sobre esta instalación</translation>
    </message>
    <message>
        <source>The details are copied</source>
        <translation>Los detalles están copiados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Opens a menu of states</source>
        <translation>Abre un menú de estados</translation>
    </message>
    <message>
        <source>More states</source>
        <translation>Más estados</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesitan</translation>
    </message>
    <message>
        <source>Which installs</source>
        <translation>Qué instalaciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Meter, device</source>
        <translation>Medidor, MAC</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{column}, sorted backwards</source>
        <translation>{column}, en orden inverso</translation>
    </message>
    <message>
        <source>{column}, sorted</source>
        <translation>{column}, ordenada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Name, number, meter, MAC, address</source>
        <translation>Nombre, número, medidor, MAC, dirección</translation>
    </message>
    <message>
        <source>Search the installs</source>
        <translation>Buscar en las instalaciones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Start an install</source>
        <translation>Empezar una instalación</translation>
    </message>
    <message>
        <source>Show all installs</source>
        <translation>Mostrar todas las instalaciones</translation>
    </message>
    <message>
        <source>No installs yet</source>
        <translation>Aún no hay instalaciones</translation>
    </message>
    <message>
        <source>Each bind that you confirm stands here until the utility’s record confirms it. You don’t have to watch it: this program looks by itself.</source>
        <translation>Cada vinculación que confirme queda aquí hasta que el registro de la compañía la confirme. No tiene que vigilarla: este programa mira solo.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No install fits this filter and this search.</source>
        <translation>Ninguna instalación coincide con este filtro y esta búsqueda.</translation>
    </message>
    <message>
        <source>1 install shown</source>
        <translation>1 instalación a la vista</translation>
    </message>
    <message>
        <source>{n} installs shown</source>
        <translation>{n} instalaciones a la vista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{n} seconds so far. It ends by itself.</source>
        <translation>{n} segundos hasta ahora. Termina por sí solo.</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Already sent. Start the next device instead.</source>
        <translation>Ya enviada. Empiece el siguiente dispositivo.</translation>
    </message>
    <message>
        <source>{step} (this step)</source>
        <translation>{step} (este paso)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>este paso</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting, not sent yet</source>
        <translation>en espera, aún no enviada</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>MAC address {mac}</source>
        <translation>Dirección MAC {mac}</translation>
    </message>
    <message>
        <source>Install code, masked</source>
        <translation>Código de instalación, oculto</translation>
    </message>
    <message>
        <source>Brightness of the window</source>
        <translation>Brillo de la ventana</translation>
    </message>
    <message>
        <source>Computer’s language</source>
        <translation>Idioma del equipo</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Computer’s size</source>
        <translation>Tamaño del equipo</translation>
    </message>
    <message>
        <source>Computer’s choice</source>
        <translation>Según el equipo</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Until you close the program: depot IT does not allow more</source>
        <translation>Hasta que cierre el programa: el soporte informático no permite más</translation>
    </message>
    <message>
        <source>Records of customers</source>
        <translation>Registros de clientes</translation>
    </message>
    <message>
        <source>{days} days, so that an install can go on without signal</source>
        <translation>{days} días, para que una instalación pueda seguir sin señal</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>Listas del día</translation>
    </message>
    <message>
        <source>{days} days, with names and addresses</source>
        <translation>{days} días, con nombres y direcciones</translation>
    </message>
    <message>
        <source>An install that was begun</source>
        <translation>Una instalación empezada</translation>
    </message>
    <message>
        <source>One day, to go on with it after the program ended</source>
        <translation>Un día, para seguirla si el programa se cerró</translation>
    </message>
    <message>
        <source>Name and address of an install</source>
        <translation>Nombre y dirección de una instalación</translation>
    </message>
    <message>
        <source>{days} days after the last thing that happened to it</source>
        <translation>{days} días después de lo último que le ocurrió</translation>
    </message>
    <message>
        <source>Its numbers, times and evidence</source>
        <translation>Sus números, horas y evidencia</translation>
    </message>
    <message>
        <source>They stay, as proof of your work</source>
        <translation>Quedan, como prueba de su trabajo</translation>
    </message>
    <message>
        <source>Its install code</source>
        <translation>Su código de instalación</translation>
    </message>
    <message>
        <source>Encrypted, until the bind is confirmed</source>
        <translation>Cifrado, hasta que la vinculación se confirme</translation>
    </message>
    <message>
        <source>Stickers of a box</source>
        <translation>Etiquetas de una caja</translation>
    </message>
    <message>
        <source>{days} days at most, encrypted</source>
        <translation>{days} días como máximo, cifradas</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation>El secreto de cliente</translation>
    </message>
    <message>
        <source>In this computer’s keychain, only if you asked for it</source>
        <translation>En el llavero de este equipo, solo si usted lo pidió</translation>
    </message>
    <message>
        <source>The log for support</source>
        <translation>El diario para soporte</translation>
    </message>
    <message>
        <source>Without names, codes or secrets; the oldest lines go first</source>
        <translation>Sin nombres, códigos ni secretos; las líneas más viejas se borran primero</translation>
    </message>
    <message>
        <source>Remove customers’ data now?</source>
        <translation>¿Quitar ahora los datos de clientes?</translation>
    </message>
    <message>
        <source>From this laptop go: names and addresses of installs that are done, all records of customers looked up, and the lists of the day, today’s as well. It can’t be undone.

There stay: numbers, times and evidence of your installs; whatever has still to be sent or found out, with its names; stickers of a box, your settings, and the sign-in. Reports and exports lie where you saved them, and lists set aside as damaged in the data folder: delete those yourself.</source>
        <translation>De este portátil se van: nombres y direcciones de instalaciones terminadas, todos los registros de clientes buscados y las listas del día, también la de hoy. No se puede deshacer.

Quedan: números, horas y evidencia de sus instalaciones; lo que aún hay que enviar o averiguar, con sus nombres; etiquetas de una caja, sus ajustes y la sesión. Los informes y exportaciones están donde usted los guardó, y las listas apartadas por dañadas en la carpeta de datos: bórrelos usted.</translation>
    </message>
    <message>
        <source>Name and address of 1 install went, all records of customers, and the lists.</source>
        <translation>Se quitaron el nombre y la dirección de 1 instalación, todos los registros de clientes y las listas.</translation>
    </message>
    <message>
        <source>Names and addresses of {count} installs went, all records of customers, and the lists.</source>
        <translation>Se quitaron nombres y direcciones de {count} instalaciones, todos los registros de clientes y las listas.</translation>
    </message>
    <message>
        <source>Keep the data</source>
        <translation>Conservar los datos</translation>
    </message>
    <message>
        <source>Remove the data</source>
        <translation>Quitar los datos</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>This computer could not show the folder.</source>
        <translation>Este equipo no pudo mostrar la carpeta.</translation>
    </message>
    <message>
        <source>Open it by hand: its place is written here.</source>
        <translation>Ábrala a mano: su lugar está escrito aquí.</translation>
    </message>
    <message>
        <source>The folder did not open</source>
        <translation>La carpeta no se abrió</translation>
    </message>
    <message>
        <source>Its file cannot be opened.</source>
        <translation>Su archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>Check this computer, and read out what it says.</source>
        <translation>Compruebe este equipo y lea en voz alta lo que dice.</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>El diario no se puede leer</translation>
    </message>
    <message>
        <source>What still has to be sent or found out keeps its names until then.</source>
        <translation>Lo que aún hay que enviar o averiguar conserva sus nombres hasta entonces.</translation>
    </message>
    <message>
        <source>Customers’ data removed</source>
        <translation>Datos de clientes quitados</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. Some of it may still be here.</source>
        <translation>El disco de este equipo no lo guardó. Puede que algo siga aquí.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No se adoptó</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Its file goes, and the secrets that were saved for it. Installs that wait for it are kept.</source>
        <translation>Se quita su archivo, y con él los secretos que se guardaron para ella. Las instalaciones que la esperan se conservan.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>No se quitaron</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No se leyó</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. Nothing was changed.</source>
        <translation>El disco de este equipo no lo aceptó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio, luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>1 connection profile has mistakes and is not offered.</source>
        <translation>1 perfil de conexión tiene errores y no se ofrece.</translation>
    </message>
    <message>
        <source>{n} connection profiles have mistakes and are not offered.</source>
        <translation>{n} perfiles de conexión tienen errores y no se ofrecen.</translation>
    </message>
    <message>
        <source>It holds until you close the program.</source>
        <translation>Vale hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Your choice could not be kept</source>
        <translation>Su elección no se pudo guardar</translation>
    </message>
    <message>
        <source>Free some space, then choose again.</source>
        <translation>Libere espacio, luego elija otra vez.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Opens the help for what is on show</source>
        <translation>Abre la ayuda de lo que se ve</translation>
    </message>
    <message>
        <source>Help ({keys})</source>
        <translation>Ayuda ({keys})</translation>
    </message>
    <message>
        <source>Opens the list of all installs on this laptop</source>
        <translation>Abre la lista de todas las instalaciones de este portátil</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>Back to the install</source>
        <translation>Volver a la instalación</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Decodificadores</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>An install, step by step</source>
        <translation>Una instalación, paso a paso</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Looking for codes in the photo…</source>
        <translation>Buscando códigos en la foto…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Report of this install</source>
        <translation>Informe de esta instalación</translation>
    </message>
    <message>
        <source>1 install</source>
        <translation>1 instalación</translation>
    </message>
    <message>
        <source>{n} installs</source>
        <translation>{n} instalaciones</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Informe del día</translation>
    </message>
    <message>
        <source>No install was begun on this day.</source>
        <translation>Ese día no se empezó ninguna instalación.</translation>
    </message>
    <message>
        <source>There is nothing to report on this day.</source>
        <translation>No hay nada que informar de ese día.</translation>
    </message>
    <message>
        <source>Enter your name first: the report carries it.</source>
        <translation>Escriba antes su nombre: el informe lo lleva.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>Volver a lo leído antes</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Nothing was found. Try one word of it, or look through all topics.</source>
        <translation>No se encontró nada. Pruebe una sola palabra, o mire todos los temas.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontrados</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 encontrado</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>The computer that made this report has no letters for a part of it; facts.json has all of it.</source>
        <translation>El equipo que hizo este informe no tiene letras para una parte de él; facts.json lo tiene todo.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Keep the sticker out of the picture: its install code is a secret.</source>
        <translation>Deje la etiqueta fuera de la imagen: su código de instalación es secreto.</translation>
    </message>
    <message>
        <source>JPEG, PNG or WebP. Or drop one here, or paste it.</source>
        <translation>JPEG, PNG o WebP. O suelte una aquí, o péguela.</translation>
    </message>
    <message>
        <source>Photo (optional)</source>
        <translation>Foto (opcional)</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>First page of the report</source>
        <translation>Primera página del informe</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Página {n} de {m}</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Página {n}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Technician’s name, for the report</source>
        <translation>Nombre del técnico, para el informe</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Choose a photo for the report</source>
        <translation>Elija una foto para el informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Shows the data folder in this computer’s own program</source>
        <translation>Muestra la carpeta de datos en el programa propio de este equipo</translation>
    </message>
    <message>
        <source>Remove customers’ data now…</source>
        <translation>Quitar ahora los datos de clientes…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Names, addresses, lists; first it is said what goes and what stays</source>
        <translation>Nombres, direcciones, listas; antes se dice qué se va y qué queda</translation>
    </message>
    <message>
        <source>Customers’ data</source>
        <translation>Datos de clientes</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Device offered first</source>
        <translation>Dispositivo ofrecido primero</translation>
    </message>
    <message>
        <source>Notices of the desktop</source>
        <translation>Avisos del escritorio</translation>
    </message>
    <message>
        <source>Tell of an install that has changed while you do something else</source>
        <translation>Avisar de una instalación que cambió mientras usted hace otra cosa</translation>
    </message>
    <message>
        <source>Sign in by itself at start</source>
        <translation>Iniciar sesión automáticamente al abrir</translation>
    </message>
    <message>
        <source>With a secret in this computer’s keychain, until you sign out</source>
        <translation>Con un secreto en el llavero de este equipo, hasta que cierre la sesión</translation>
    </message>
    <message>
        <source>It changes when the program is opened the next time</source>
        <translation>Cambia la próxima vez que se abra el programa</translation>
    </message>
    <message>
        <source>Of the window and the reports</source>
        <translation>De la ventana y los informes</translation>
    </message>
    <message>
        <source>Stands on the reports</source>
        <translation>Figura en los informes</translation>
    </message>
    <message>
        <source>Also at the foot of the steps: sun for the bonnet at noon</source>
        <translation>También al pie de los pasos: sol para el capó a mediodía</translation>
    </message>
    <message>
        <source>Bigger text shows less at once</source>
        <translation>Un texto más grande muestra menos de una vez</translation>
    </message>
    <message>
        <source>Nothing turns or slides</source>
        <translation>Nada gira ni se desliza</translation>
    </message>
    <message>
        <source>On the scan page</source>
        <translation>En la página de escaneo</translation>
    </message>
    <message>
        <source>The servers to sign in to; add one from a file or a link</source>
        <translation>Los servidores donde inicia sesión; añada uno desde un archivo o un enlace</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En el trabajo</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Qué conserva este portátil</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Ayuda: {title}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
    <message>
        <source>This list can’t be read</source>
        <translation>Esta lista no se puede leer</translation>
    </message>
    <message>
        <source>It is a spreadsheet, and not CSV.</source>
        <translation>Es una hoja de cálculo, no CSV.</translation>
    </message>
    <message>
        <source>It is not text: a picture, a PDF or another program’s file.</source>
        <translation>No es texto: es una imagen, un PDF o un archivo de otro programa.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>No hay nada en este archivo.</translation>
    </message>
    <message>
        <source>The file is far larger than a day’s list.</source>
        <translation>El archivo es mucho más grande que la lista de un día.</translation>
    </message>
    <message>
        <source>No line of it names the columns, so we would have to guess.</source>
        <translation>Ninguna línea nombra las columnas, así que habría que adivinar.</translation>
    </message>
    <message>
        <source>No column of it is named “customer number” or “account”.</source>
        <translation>Ninguna columna se llama «número de cliente» o «cuenta».</translation>
    </message>
    <message>
        <source>It names its columns, and no stop stands below them.</source>
        <translation>Nombra sus columnas, y debajo no hay ninguna parada.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>This account may not open the file, or it is no file at all.</source>
        <translation>Esta cuenta no puede abrir el archivo, o no es un archivo.</translation>
    </message>
    <message>
        <source>These are several files.</source>
        <translation>Son varios archivos.</translation>
    </message>
    <message>
        <source>Open it in its program, save it as “CSV UTF-8”, and open that file here.</source>
        <translation>Ábralo en su programa, guárdelo como «CSV UTF-8» y abra aquí ese archivo.</translation>
    </message>
    <message>
        <source>Open the CSV file that the depot sent, or ask for one.</source>
        <translation>Abra el archivo CSV que envió el depósito, o pida uno.</translation>
    </message>
    <message>
        <source>Ask the depot for the list again.</source>
        <translation>Pida otra vez la lista al depósito.</translation>
    </message>
    <message>
        <source>Ask the depot for today’s stops only.</source>
        <translation>Pida al depósito solo las paradas de hoy.</translation>
    </message>
    <message>
        <source>Add a first line with names, for example: customer number, name, address, meter, time.</source>
        <translation>Añada una primera línea con nombres, por ejemplo: número de cliente, nombre, dirección, medidor, hora.</translation>
    </message>
    <message>
        <source>Name the column of the customer numbers so, and open the file again.</source>
        <translation>Llame así a la columna de los números de cliente, y abra el archivo otra vez.</translation>
    </message>
    <message>
        <source>Open the CSV file in it.</source>
        <translation>Abra el archivo CSV que contiene.</translation>
    </message>
    <message>
        <source>Look where it was moved to, and open it there.</source>
        <translation>Mire adónde se movió, y ábralo allí.</translation>
    </message>
    <message>
        <source>Copy the file to this computer, and open the copy.</source>
        <translation>Copie el archivo a este equipo, y abra la copia.</translation>
    </message>
    <message>
        <source>Open one file after the other: a second one can be added to the first.</source>
        <translation>Abra un archivo tras otro: el segundo se puede añadir al primero.</translation>
    </message>
    <message>
        <source>No column of it is named “customer number” or “account”. It has: {columns}.</source>
        <translation>Ninguna columna se llama «número de cliente» o «cuenta». Tiene: {columns}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>See all {n}</source>
        <translation>Ver las {n}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The list says “{listed}”, the record says “{recorded}”.</source>
        <translation>La lista dice «{listed}», el registro dice «{recorded}».</translation>
    </message>
    <message>
        <source>Meter {listed} of the list is not in this record.</source>
        <translation>El medidor {listed} de la lista no está en este registro.</translation>
    </message>
    <message>
        <source>Premise {listed} of the list is not in this record.</source>
        <translation>El inmueble {listed} de la lista no está en este registro.</translation>
    </message>
    <message>
        <source>Ask for the name, and read the number on the meter. You may go on. Nothing was sent.</source>
        <translation>Pregunte el nombre y lea el número en el medidor. Puede seguir. No se envió nada.</translation>
    </message>
    <message>
        <source>List and record differ</source>
        <translation>La lista y el registro difieren</translation>
    </message>
    <message>
        <source>meter {meter}</source>
        <translation>medidor {meter}</translation>
    </message>
    <message>
        <source>Stop {place}</source>
        <translation>Parada {place}</translation>
    </message>
    <message>
        <source>Today’s list names no meter.</source>
        <translation>La lista de hoy no nombra ningún medidor.</translation>
    </message>
    <message>
        <source>Today’s list names meter {meter}.</source>
        <translation>La lista de hoy nombra el medidor {meter}.</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Leyendo «{name}»…</translation>
    </message>
    <message>
        <source>Next: {who}</source>
        <translation>Siguiente: {who}</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Say what it was</source>
        <translation>Diga qué fue</translation>
    </message>
    <message>
        <source>Open the practice list</source>
        <translation>Abrir la lista de práctica</translation>
    </message>
    <message>
        <source>Could not install…</source>
        <translation>No se pudo instalar…</translation>
    </message>
    <message>
        <source>No list yet. Drop its CSV file here, or open it.</source>
        <translation>Aún no hay lista. Suelte aquí su archivo CSV, o ábralo.</translation>
    </message>
    <message>
        <source>Replace list…</source>
        <translation>Reemplazar lista…</translation>
    </message>
    <message>
        <source>Open list…</source>
        <translation>Abrir lista…</translation>
    </message>
    <message>
        <source>Note for the depot</source>
        <translation>Nota para el depósito</translation>
    </message>
    <message>
        <source>For example: rang twice</source>
        <translation>Por ejemplo: llamé dos veces</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Nothing installed at {who}. Why?</source>
        <translation>No se instaló nada en {who}. ¿Por qué?</translation>
    </message>
    <message>
        <source>Open today’s list</source>
        <translation>Abrir la lista de hoy</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Let go to open today’s list</source>
        <translation>Suelte para abrir la lista de hoy</translation>
    </message>
    <message>
        <source>Let go to look at the profile</source>
        <translation>Suelte para ver el perfil</translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation>Exportar día…</translation>
    </message>
    <message>
        <source>Stops of the day</source>
        <translation>Paradas del día</translation>
    </message>
    <message>
        <source>No stop is left to go to.</source>
        <translation>No queda ninguna parada.</translation>
    </message>
    <message>
        <source>Stops in the file</source>
        <translation>Paradas del archivo</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>Líneas por revisar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Nothing is taken over before you have seen it.</source>
        <translation>No se incorpora nada antes de que usted lo vea.</translation>
    </message>
    <message>
        <source>Taken all the same</source>
        <translation>Tomada de todos modos</translation>
    </message>
    <message>
        <source>No list for today</source>
        <translation>No hay lista para hoy</translation>
    </message>
    <message>
        <source>Open the CSV file with your stops, or drop it anywhere on this window. You see what is in it before anything is taken over.</source>
        <translation>Abra el archivo CSV con sus paradas, o suéltelo en esta ventana. Verá qué contiene antes de que se incorpore nada.</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>Exportar el día</translation>
    </message>
    <message>
        <source>Something in this program did not work</source>
        <translation>Algo en este programa no funcionó</translation>
    </message>
    <message>
        <source>What you filled in is still on the pages. Installs in the list are saved on this computer.

Before you bind once more, look in the list whether that install is there already. A support file tells depot IT where it broke.</source>
        <translation>Lo que rellenó sigue en las páginas. Las instalaciones de la lista están guardadas en este equipo.

Antes de vincular otra vez, mire en la lista si esa instalación ya está. Un archivo de soporte dice al soporte informático dónde se rompió.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Guardar archivo de soporte…</translation>
    </message>
    <message>
        <source>Something in it did not work. Installs in the list are saved on this computer.</source>
        <translation>Algo en él no funcionó. Las instalaciones de la lista están guardadas en este equipo.</translation>
    </message>
    <message>
        <source>Start it again. If it ends once more, show the details to depot IT.</source>
        <translation>Inícielo otra vez. Si vuelve a terminar, muestre los detalles al soporte informático.</translation>
    </message>
    <message>
        <source>The program had to end</source>
        <translation>El programa tuvo que terminar</translation>
    </message>
    <message>
        <source>Installs in the list are saved, and what was in doubt is found out.</source>
        <translation>Las instalaciones de la lista están guardadas, y lo dudoso se averigua.</translation>
    </message>
    <message>
        <source>A support file tells depot IT why.</source>
        <translation>Un archivo de soporte dice al soporte informático por qué.</translation>
    </message>
    <message>
        <source>The last time the program ended by itself</source>
        <translation>La última vez el programa terminó por sí solo</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Replace this {device}</source>
        <translation>Reemplazar este {device}</translation>
    </message>
    <message>
        <source>No install of that sign-in waits here.</source>
        <translation>Aquí no espera ninguna instalación de esa sesión.</translation>
    </message>
    <message>
        <source>1 install is not done: it stays on this laptop until {who} signs in again.</source>
        <translation>1 instalación no está terminada: queda en este portátil hasta que {who} inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>{n} installs are not done: they stay on this laptop until {who} signs in again.</source>
        <translation>{n} instalaciones no están terminadas: quedan en este portátil hasta que {who} inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>Its secret is still in the keychain: forget it, or keep it for next time.</source>
        <translation>Su secreto sigue en el llavero: olvídelo, o guárdelo para la próxima vez.</translation>
    </message>
    <message>
        <source>{who} is signed out</source>
        <translation>{who} cerró sesión</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>No bind of it is under way. Its sticker would have to be scanned again.</source>
        <translation>No hay ninguna vinculación en curso. Habría que escanear otra vez su etiqueta.</translation>
    </message>
    <message>
        <source>Leave the install of {name}?</source>
        <translation>¿Dejar la instalación de {name}?</translation>
    </message>
    <message>
        <source>Stay with {name}</source>
        <translation>Seguir con {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Not meter {meters}.</source>
        <translation>Excepto el medidor {meters}.</translation>
    </message>
    <message>
        <source>Not meters {meters}.</source>
        <translation>Excepto los medidores {meters}.</translation>
    </message>
    <message>
        <source>Not meters {meters} and {n} more.</source>
        <translation>Excepto los medidores {meters} y {n} más.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Check 1 now</source>
        <translation>Comprobar 1</translation>
    </message>
    <message>
        <source>Check {n} now</source>
        <translation>Comprobar {n}</translation>
    </message>
    <message>
        <source>Send 1 again</source>
        <translation>Reenviar 1</translation>
    </message>
    <message>
        <source>Send {n} again</source>
        <translation>Reenviar {n}</translation>
    </message>
    <message>
        <source>Cancel 1 bind</source>
        <translation>Cancelar 1 vinculación</translation>
    </message>
    <message>
        <source>Cancel {n} binds</source>
        <translation>Cancelar {n} vinculaciones</translation>
    </message>
    <message>
        <source>Done with 1</source>
        <translation>Dar 1 por terminada</translation>
    </message>
    <message>
        <source>Done with {n}</source>
        <translation>Dar {n} por terminadas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Nothing can be done with these now: they go on by themselves, or are finished.</source>
        <translation>Ahora no se puede hacer nada con estas: siguen solas o están terminadas.</translation>
    </message>
    <message>
        <source>What can be done with them</source>
        <translation>Lo que se puede hacer con ellas</translation>
    </message>
    <message>
        <source>{n} installs chosen</source>
        <translation>{n} instalaciones elegidas</translation>
    </message>
    <message>
        <source>Export {n}…</source>
        <translation>Exportar {n}…</translation>
    </message>
    <message>
        <source>The server asks us to wait until {time}</source>
        <translation>El servidor pide esperar hasta las {time}</translation>
    </message>
    <message>
        <source>Next try at {time}</source>
        <translation>Próximo intento a las {time}</translation>
    </message>
    <message>
        <source>Sends one release request to the {server} server</source>
        <translation>Envía una solicitud de liberación al servidor {server}</translation>
    </message>
    <message>
        <source>Saves one release request for the {server} server</source>
        <translation>Guarda una solicitud de liberación para el servidor {server}</translation>
    </message>
    <message>
        <source>“Replace it” and “Release it” are off: another request for this meter is not done yet.</source>
        <translation>«Reemplazarlo» y «Liberarlo» están desactivados: otra solicitud para este medidor no ha terminado.</translation>
    </message>
    <message>
        <source>“Release it” is off: another request for this device is not done yet.</source>
        <translation>«Liberarlo» está desactivado: otra solicitud para este dispositivo no ha terminado.</translation>
    </message>
    <message>
        <source>“Release it” is off: this sign-in can’t bind devices.</source>
        <translation>«Liberarlo» está desactivado: esta sesión no puede vincular dispositivos.</translation>
    </message>
    <message>
        <source>“Release it” is off: this device was bound to another meter since.</source>
        <translation>«Liberarlo» está desactivado: este dispositivo se vinculó después a otro medidor.</translation>
    </message>
    <message>
        <source>“Replace it” and “Release it” are off: sign in as {whose}.</source>
        <translation>«Reemplazarlo» y «Liberarlo» están desactivados: inicie sesión como {whose}.</translation>
    </message>
    <message>
        <source>Release this {device}</source>
        <translation>Liberar este {device}</translation>
    </message>
    <message>
        <source>No other device takes its place. After this one request goes out.</source>
        <translation>Ningún otro dispositivo ocupa su lugar. Después de esto sale una solicitud.</translation>
    </message>
    <message>
        <source>Release {device}</source>
        <translation>Liberar {device}</translation>
    </message>
    <message>
        <source>Not looked at: no sign-in was given. Set ENERGY_CLIENT_ID and ENERGY_CLIENT_SECRET.</source>
        <translation>No se miró: no se dio ninguna sesión. Defina ENERGY_CLIENT_ID y ENERGY_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Not looked at: nobody is signed in.</source>
        <translation>No se miró: nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Not looked at: with this profile a person signs in, in the window.</source>
        <translation>No se miró: con este perfil inicia sesión una persona, en la ventana.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>This file cannot be read: {why}.</source>
        <translation>No se puede leer este archivo: {why}.</translation>
    </message>
    <message>
        <source>This file is too large: {most} KiB and {lines} lines at most.</source>
        <translation>Este archivo es demasiado grande: {most} KiB y {lines} líneas como máximo.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8.</source>
        <translation>Esta línea no es UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>This is not TOML: {why}</source>
        <translation>Esto no es TOML: {why}</translation>
    </message>
    <message>
        <source>A path with backslashes stands in &apos;single quotes&apos;, or is written with /.</source>
        <translation>Una ruta con barras invertidas va entre &apos;comillas simples&apos;, o se escribe con /.</translation>
    </message>
    <message>
        <source>{key} is not known here. Known are: {known}.</source>
        <translation>{key} no se conoce aquí. Se conocen: {known}.</translation>
    </message>
    <message>
        <source>{key} is not known here. Did you mean {near}?</source>
        <translation>{key} no se conoce aquí. ¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>{key} is not known here. It belongs to [{table}].</source>
        <translation>{key} no se conoce aquí. Pertenece a [{table}].</translation>
    </message>
    <message>
        <source>{key} is not known here. It stands above the first [table].</source>
        <translation>{key} no se conoce aquí. Va antes de la primera [tabla].</translation>
    </message>
    <message>
        <source>{key} looks like a secret, and none may stand in this file. Take it out: the program asks for it.</source>
        <translation>{key} parece un secreto, y ninguno puede estar en este archivo. Quítelo: el programa lo pide.</translation>
    </message>
    <message>
        <source>{key} is missing. Expected: {example}</source>
        <translation>Falta {key}. Se espera: {example}</translation>
    </message>
    <message>
        <source>{key} has to be a text in quotes, such as {example}</source>
        <translation>{key} tiene que ser un texto entre comillas, como {example}</translation>
    </message>
    <message>
        <source>{key} has to be 1 to {most} characters on one line.</source>
        <translation>{key} tiene que ser de 1 a {most} caracteres en una línea.</translation>
    </message>
    <message>
        <source>{key} has to be a list of texts, such as {example}</source>
        <translation>{key} tiene que ser una lista de textos, como {example}</translation>
    </message>
    <message>
        <source>{key} has to be true or false.</source>
        <translation>{key} tiene que ser true o false.</translation>
    </message>
    <message>
        <source>{key} has to be a whole number, {least} to {most}.</source>
        <translation>{key} tiene que ser un número entero, de {least} a {most}.</translation>
    </message>
    <message>
        <source>{key} has to be a table: [{key}]</source>
        <translation>{key} tiene que ser una tabla: [{key}]</translation>
    </message>
    <message>
        <source>{key} has to be one of: {known}.</source>
        <translation>{key} tiene que ser uno de estos: {known}.</translation>
    </message>
    <message>
        <source>{key} has to be one of: {known}. Did you mean {near}?</source>
        <translation>{key} tiene que ser uno de estos: {known}. ¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>{key} has to be an address such as {example}, without a name, a password, ? or #.</source>
        <translation>{key} tiene que ser una dirección como {example}, sin nombre, contraseña, ? ni #.</translation>
    </message>
    <message>
        <source>{key} has to begin with https://. Plain http is for servers on this computer only.</source>
        <translation>{key} tiene que empezar por https://. http sin cifrar es solo para servidores de este equipo.</translation>
    </message>
    <message>
        <source>{key} has to be http://host:port, https://host:port or none, without a name or password.</source>
        <translation>{key} tiene que ser http://host:port, https://host:port o none, sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>{key} has to name 1 to {most} scopes, without blanks or quotes.</source>
        <translation>{key} tiene que nombrar de 1 a {most} permisos, sin espacios ni comillas.</translation>
    </message>
    <message>
        <source>{key} names a file that is not there: {file}</source>
        <translation>{key} nombra un archivo que no está ahí: {file}</translation>
    </message>
    <message>
        <source>{key} names a file, and a profile from a link may name none. Ask for it as a file.</source>
        <translation>{key} nombra un archivo, y un perfil de un enlace no puede nombrar ninguno. Pídalo como archivo.</translation>
    </message>
    <message>
        <source>{key} is not needed: a .p12 or .pfx file has its key inside.</source>
        <translation>{key} sobra: un archivo .p12 o .pfx lleva dentro su clave.</translation>
    </message>
    <message>
        <source>client_id is missing: {way} needs the program’s public client id. Expected: {example}</source>
        <translation>Falta client_id: {way} necesita el identificador de cliente público del programa. Se espera: {example}</translation>
    </message>
    <message>
        <source>client_id goes with browser and device-code only: here people type their own.</source>
        <translation>client_id va solo con browser y device-code: aquí cada cual escribe el suyo.</translation>
    </message>
    <message>
        <source>{key} may not have a colon in it.</source>
        <translation>{key} no puede contener dos puntos.</translation>
    </message>
    <message>
        <source>This file’s name is taken already, by IT or by this program. Give it another name.</source>
        <translation>El nombre de este archivo ya lo usa el soporte informático o este programa. Dele otro nombre.</translation>
    </message>
    <message>
        <source>Another file has the same name. Give one of them another name.</source>
        <translation>Otro archivo tiene el mismo nombre. Dele otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>{key} names no profile that is there: {named}. There are: {known}.</source>
        <translation>{key} no nombra un perfil existente: {named}. Existen: {known}.</translation>
    </message>
    <message>
        <source>{key} names no profile that is there: {named}. Did you mean {near}?</source>
        <translation>{key} no nombra un perfil existente: {named}. ¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>{key} names a profile whose own file has mistakes: {named}.</source>
        <translation>{key} nombra un perfil cuyo propio archivo tiene errores: {named}.</translation>
    </message>
    <message>
        <source>{key} names a profile that forbidden names as well: {named}.</source>
        <translation>{key} nombra un perfil que también nombra forbidden: {named}.</translation>
    </message>
    <message>
        <source>{key} leaves no place to work at. Leave one out, or add a profile.</source>
        <translation>{key} no deja ningún sitio donde trabajar. Quite uno, o añada un perfil.</translation>
    </message>
    <message>
        <source>{key} has to be a minisign public key: the line of 56 characters that begins with RW.</source>
        <translation>{key} tiene que ser una clave pública de minisign: la línea de 56 caracteres que empieza por RW.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, línea {line}: {words}</translation>
    </message>
    <message>
        <source>You can close this window</source>
        <translation>Puede cerrar esta ventana</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>The sign-in goes on in the Field Installer.</source>
        <translation>El inicio de sesión sigue en Field Installer.</translation>
    </message>
    <message>
        <source>You can close this window, and begin again in the Field Installer.</source>
        <translation>Puede cerrar esta ventana y empezar de nuevo en Field Installer.</translation>
    </message>
    <message>
        <source>The way to the servers</source>
        <translation>El camino a los servidores</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>Window and system</source>
        <translation>Ventana y sistema</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Start the program anew, then check again.</source>
        <translation>Inicie el programa de nuevo y compruebe otra vez.</translation>
    </message>
    <message>
        <source>The check broke off</source>
        <translation>La comprobación se interrumpió</translation>
    </message>
    <message>
        <source>{done} of {all} are done.</source>
        <translation>{done} de {all} hechas.</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation>Comprobando este equipo…</translation>
    </message>
    <message>
        <source>1 thing needs mending</source>
        <translation>Hay 1 cosa que arreglar</translation>
    </message>
    <message>
        <source>{n} things need mending</source>
        <translation>Hay {n} cosas que arreglar</translation>
    </message>
    <message>
        <source>Below each stands who can mend it, and how.</source>
        <translation>Debajo de cada una pone quién puede arreglarla y cómo.</translation>
    </message>
    <message>
        <source>Nothing needs mending</source>
        <translation>No hay nada que arreglar</translation>
    </message>
    <message>
        <source>1 thing is worth knowing.</source>
        <translation>1 cosa conviene saberla.</translation>
    </message>
    <message>
        <source>{n} things are worth knowing.</source>
        <translation>{n} cosas conviene saberlas.</translation>
    </message>
    <message>
        <source>All that could be looked at is well.</source>
        <translation>Todo lo que se pudo mirar está bien.</translation>
    </message>
    <message>
        <source>IT’s policy for this computer has mistakes</source>
        <translation>La directiva del soporte informático para este equipo tiene errores</translation>
    </message>
    <message>
        <source>So nobody can tell what is allowed here. Nothing was opened, and nothing was sent.</source>
        <translation>Así nadie puede saber qué se permite aquí. No se abrió nada, y no se envió nada.</translation>
    </message>
    <message>
        <source>Show this to depot IT. Start the program again once the file is mended.</source>
        <translation>Muestre esto al soporte informático. Inicie el programa de nuevo cuando el archivo esté corregido.</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>No se inició ninguna sesión</translation>
    </message>
    <message>
        <source>The sign-in was cancelled, or the utility did not allow it. Nothing was sent.</source>
        <translation>El inicio de sesión se canceló, o la compañía eléctrica no lo permitió. No se envió nada.</translation>
    </message>
    <message>
        <source>Sign in again. Refused once more? Ask the depot whether you may sign in here.</source>
        <translation>Inicie sesión de nuevo. ¿Rechazada otra vez? Pregunte al depósito si puede iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>Nobody signed in in time</source>
        <translation>Nadie inició sesión a tiempo</translation>
    </message>
    <message>
        <source>The utility’s page was waited for, and was put away. Nothing was sent.</source>
        <translation>Se esperó la página de la compañía eléctrica y se dejó de esperar. No se envió nada.</translation>
    </message>
    <message>
        <source>Sign in again when you are ready.</source>
        <translation>Inicie sesión de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Su sesión ha terminado</translation>
    </message>
    <message>
        <source>The utility no longer takes the sign-in that was kept here. Nothing was sent.</source>
        <translation>La compañía eléctrica ya no acepta la sesión guardada aquí. No se envió nada.</translation>
    </message>
    <message>
        <source>Sign in again. Binds that wait go out after it.</source>
        <translation>Inicie sesión de nuevo. Las vinculaciones pendientes se envían después.</translation>
    </message>
    <message>
        <source>This sign-in can’t be trusted</source>
        <translation>Este inicio de sesión no es de confianza</translation>
    </message>
    <message>
        <source>The answer was not the one to what was asked. It was put away, and nothing was sent.</source>
        <translation>La respuesta no era la que correspondía a lo pedido. Se descartó y no se envió nada.</translation>
    </message>
    <message>
        <source>Close the browser and sign in again. Twice? Show Details to depot IT.</source>
        <translation>Cierre el navegador e inicie sesión de nuevo. ¿Dos veces? Muestre Detalles al soporte informático.</translation>
    </message>
    <message>
        <source>The utility’s sign-in is not set up</source>
        <translation>El inicio de sesión de la compañía eléctrica no está configurado</translation>
    </message>
    <message>
        <source>Its server does not know this program, or not this way to sign in. Nothing was sent.</source>
        <translation>Su servidor no conoce este programa, o no esta forma de iniciar sesión. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: they have to set it up.</source>
        <translation>Muestre Detalles al soporte informático: tienen que configurarlo.</translation>
    </message>
    <message>
        <source>The browser can’t come back to us</source>
        <translation>El navegador no puede volver al programa</translation>
    </message>
    <message>
        <source>Something on this computer blocks its own address. Nothing was sent.</source>
        <translation>Algo en este equipo bloquea su propia dirección. No se envió nada.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: 127.0.0.1 has to be open.</source>
        <translation>Muestre Detalles al soporte informático: 127.0.0.1 tiene que estar abierto.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>No se pudo iniciar sesión</translation>
    </message>
    <message>
        <source>The utility’s sign-in server did not go on with it. Nothing was sent.</source>
        <translation>El servidor de sesión de la compañía eléctrica no siguió adelante. No se envió nada.</translation>
    </message>
    <message>
        <source>Sign in again in a moment. Twice? Show Details to depot IT.</source>
        <translation>Inicie sesión de nuevo dentro de un momento. ¿Dos veces? Muestre Detalles al soporte informático.</translation>
    </message>
    <message>
        <source>Type the certificate’s passphrase</source>
        <translation>Escriba la frase de contraseña del certificado</translation>
    </message>
    <message>
        <source>Type the service account’s password</source>
        <translation>Escriba la contraseña de la cuenta de servicio</translation>
    </message>
    <message>
        <source>The code holds 1 more minute.</source>
        <translation>El código vale 1 minuto más.</translation>
    </message>
    <message>
        <source>The code holds {n} more minutes.</source>
        <translation>El código vale {n} minutos más.</translation>
    </message>
    <message>
        <source>Off: no policy of depot IT on this laptop names a place to ask. Nobody is asked.</source>
        <translation>Desactivada: ninguna directiva del soporte informático en este portátil indica dónde preguntar. No se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Off in practice. Nobody is asked.</source>
        <translation>Desactivada en las prácticas. No se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Depot IT’s policy names no address or key that can be used. Nobody was asked. Show this to depot IT.</source>
        <translation>La directiva del soporte informático no indica una dirección o clave que sirva. No se preguntó a nadie. Muestre esto al soporte informático.</translation>
    </message>
    <message>
        <source>The server could not be reached. It is tried again in an hour.</source>
        <translation>No se pudo llegar al servidor. Se intenta otra vez dentro de una hora.</translation>
    </message>
    <message>
        <source>This connection is not trusted, so nothing was read. Show this to depot IT.</source>
        <translation>Esta conexión no es de confianza, así que no se leyó nada. Muestre esto al soporte informático.</translation>
    </message>
    <message>
        <source>We were sent on to another address, and did not go there. It may be the sign-in page of a Wi-Fi.</source>
        <translation>Se nos envió a otra dirección y no fuimos. Puede ser la página de acceso de una Wi-Fi.</translation>
    </message>
    <message>
        <source>The server does not have it. Show this to depot IT.</source>
        <translation>El servidor no lo tiene. Muestre esto al soporte informático.</translation>
    </message>
    <message>
        <source>What came is too large, and was not read. Show this to depot IT.</source>
        <translation>Lo que llegó es demasiado grande y no se leyó. Muestre esto al soporte informático.</translation>
    </message>
    <message>
        <source>What came could not be read: its signature does not fit, so it was not believed. Show this to depot IT.</source>
        <translation>Lo que llegó no se pudo leer: su firma no concuerda, así que no se creyó. Muestre esto al soporte informático.</translation>
    </message>
    <message>
        <source>What came could not be read: it is no news of versions. It may be the sign-in page of a Wi-Fi.</source>
        <translation>Lo que llegó no se pudo leer: no son noticias de versiones. Puede ser la página de acceso de una Wi-Fi.</translation>
    </message>
    <message>
        <source>What came is older than what was seen before, so it was not believed. Show this to depot IT.</source>
        <translation>Lo que llegó es más antiguo que lo visto antes, así que no se creyó. Muestre esto al soporte informático.</translation>
    </message>
    <message>
        <source>What came is out of date, so it cannot tell whether there is a newer version. Show this to depot IT.</source>
        <translation>Lo que llegó está caducado, así que no puede decir si hay una versión más nueva. Muestre esto al soporte informático.</translation>
    </message>
    <message>
        <source>Once a day, at {host}, as depot IT’s policy says. Nothing about this laptop is sent, and nothing is installed by itself.</source>
        <translation>Una vez al día, en {host}, como dice la directiva del soporte informático. No se envía nada sobre este portátil y nada se instala por sí solo.</translation>
    </message>
    <message>
        <source>Last asked: {when}</source>
        <translation>Última consulta: {when}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no se ha preguntado</translation>
    </message>
    <message>
        <source>This computer could not open the page: {address}</source>
        <translation>Este equipo no pudo abrir la página: {address}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más nueva.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>La versión {version} está disponible</translation>
    </message>
    <message>
        <source>Released: {date}. Ask depot IT, or open the page.</source>
        <translation>Publicada: {date}. Pregunte al soporte informático o abra la página.</translation>
    </message>
    <message>
        <source>Released: {date}. Ask depot IT for it.</source>
        <translation>Publicada: {date}. Pídala al soporte informático.</translation>
    </message>
    <message>
        <source>Depot IT wants versions before {version} no longer used.</source>
        <translation>El soporte informático ya no quiere que se usen versiones anteriores a la {version}.</translation>
    </message>
    <message>
        <source>Not looked at: windows cannot be opened here.</source>
        <translation>No se miró: aquí no se pueden abrir ventanas.</translation>
    </message>
    <message>
        <source>Depot IT: restart the computer. If it stays so, install the program anew.</source>
        <translation>Soporte informático: reinicie el equipo. Si sigue así, instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>You can: unlock the keychain. Its question may be behind another window.</source>
        <translation>Usted puede: desbloquear el llavero. Su pregunta puede estar detrás de otra ventana.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lector de pantalla</translation>
    </message>
    <message>
        <source>Decoder libraries</source>
        <translation>Bibliotecas de lectura</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>PySide {pyside} ends the program without a word on Python {python}.</source>
        <translation>PySide {pyside} termina el programa sin aviso con Python {python}.</translation>
    </message>
    <message>
        <source>Depot IT: install this program anew, with the versions that come with it.</source>
        <translation>Soporte informático: instale este programa de nuevo, con las versiones que trae.</translation>
    </message>
    <message>
        <source>Program {program}, Python {python}.</source>
        <translation>Programa {program}, Python {python}.</translation>
    </message>
    <message>
        <source>Windows cannot be opened: {library} is missing.</source>
        <translation>No se pueden abrir ventanas: falta {library}.</translation>
    </message>
    <message>
        <source>There is no display here. The commands work without one.</source>
        <translation>Aquí no hay pantalla. Los comandos funcionan sin ella.</translation>
    </message>
    <message>
        <source>You can: start the program on the desktop, not in a remote shell.</source>
        <translation>Usted puede: iniciar el programa en el escritorio, no en una consola remota.</translation>
    </message>
    <message>
        <source>The screen has {width} × {height} points; the window wants 1024 × 560.</source>
        <translation>La pantalla tiene {width} × {height} puntos; la ventana quiere 1024 × 560.</translation>
    </message>
    <message>
        <source>You can: make the scale smaller in the system’s settings of the display.</source>
        <translation>Usted puede: reducir la escala en los ajustes de pantalla del sistema.</translation>
    </message>
    <message>
        <source>Windows open. The screen has {size} points.</source>
        <translation>Las ventanas se abren. La pantalla tiene {size} puntos.</translation>
    </message>
    <message>
        <source>The program’s own fonts cannot be loaded.</source>
        <translation>Los tipos de letra del programa no se pueden cargar.</translation>
    </message>
    <message>
        <source>Depot IT: install the program anew; files of it are missing.</source>
        <translation>Soporte informático: instale el programa de nuevo; le faltan archivos.</translation>
    </message>
    <message>
        <source>The program’s own fonts are there.</source>
        <translation>Los tipos de letra del programa están.</translation>
    </message>
    <message>
        <source>Not looked at: this system does not tell.</source>
        <translation>No se miró: este sistema no lo dice.</translation>
    </message>
    <message>
        <source>A screen reader could not read the window: its bus does not answer.</source>
        <translation>Un lector de pantalla no podría leer la ventana: su bus no responde.</translation>
    </message>
    <message>
        <source>Depot IT: install at-spi2-core, if somebody here works with a screen reader.</source>
        <translation>Soporte informático: instale at-spi2-core si alguien aquí trabaja con lector de pantalla.</translation>
    </message>
    <message>
        <source>Screen readers can reach the window.</source>
        <translation>Los lectores de pantalla llegan a la ventana.</translation>
    </message>
    <message>
        <source>Neither zxing-cpp nor zbar can be loaded: no sticker can be scanned.</source>
        <translation>Ni zxing-cpp ni zbar se pueden cargar: no se puede escanear ninguna etiqueta.</translation>
    </message>
    <message>
        <source>Stickers are read by {names}. zbar, which reads some worn ones, is missing.</source>
        <translation>Las etiquetas se leen con {names}. Falta zbar, que lee algunas gastadas.</translation>
    </message>
    <message>
        <source>Stickers are read by zbar alone, which is slower.</source>
        <translation>Las etiquetas se leen solo con zbar, que es más lento.</translation>
    </message>
    <message>
        <source>Stickers are read by {names}.</source>
        <translation>Las etiquetas se leen con {names}.</translation>
    </message>
    <message>
        <source>No camera can be used: a library for pictures and sound is missing.</source>
        <translation>No se puede usar ninguna cámara: falta una biblioteca de imagen y sonido.</translation>
    </message>
    <message>
        <source>The system keeps the camera from this program.</source>
        <translation>El sistema no deja la cámara a este programa.</translation>
    </message>
    <message>
        <source>No camera was found. Stickers can be typed, or read from photos.</source>
        <translation>No se encontró ninguna cámara. Las etiquetas se pueden teclear o leer de fotos.</translation>
    </message>
    <message>
        <source>You can: plug a camera in, or open the slide before the lens.</source>
        <translation>Usted puede: conectar una cámara o abrir la tapa de la lente.</translation>
    </message>
    <message>
        <source>Found and free to be used: {count}.</source>
        <translation>Encontradas y utilizables: {count}.</translation>
    </message>
    <message>
        <source>There is none. Install codes are encrypted with ENERGYGRID_KEY; secrets are kept until the program is closed only.</source>
        <translation>No hay ninguno. Los códigos de instalación se cifran con ENERGYGRID_KEY; los secretos se guardan solo hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Depot IT: install gnome-keyring or KWallet.</source>
        <translation>Soporte informático: instale gnome-keyring o KWallet.</translation>
    </message>
    <message>
        <source>There is none. Secrets and install codes are kept until the program is closed only.</source>
        <translation>No hay. Los secretos y códigos de instalación se conservan solo hasta cerrar el programa.</translation>
    </message>
    <message>
        <source>Depot IT: install gnome-keyring or KWallet, or set ENERGYGRID_KEY.</source>
        <translation>Soporte informático: instale gnome-keyring o KWallet, o defina ENERGYGRID_KEY.</translation>
    </message>
    <message>
        <source>{name} is there and does not open.</source>
        <translation>{name} está y no se abre.</translation>
    </message>
    <message>
        <source>You can: unlock it with your password, or sign out of the computer and in again.</source>
        <translation>Usted puede: desbloquearlo con su contraseña, o cerrar la sesión del equipo e iniciarla otra vez.</translation>
    </message>
    <message>
        <source>{name} is there and open.</source>
        <translation>{name} está y se abre.</translation>
    </message>
    <message>
        <source>Times are shown in {zone} (UTC{offset}).</source>
        <translation>Las horas se muestran en {zone} (UTC{offset}).</translation>
    </message>
    <message>
        <source>Depot IT: install it with “{command}”.</source>
        <translation>Soporte informático: instálelo con «{command}».</translation>
    </message>
    <message>
        <source>Depot IT: install the packages of this system that bring {names}.</source>
        <translation>Soporte informático: instale los paquetes de este sistema que traen {names}.</translation>
    </message>
    <message>
        <source>You can: allow it in the system’s settings of the camera.</source>
        <translation>Usted puede: permitirlo en los ajustes de la cámara del sistema.</translation>
    </message>
    <message>
        <source>You can: Settings &gt; Privacy &amp; security &gt; Camera: switch on “Let desktop apps access your camera”.</source>
        <translation>Usted puede: Configuración &gt; Privacidad y seguridad &gt; Cámara: activar «Permitir que las aplicaciones de escritorio accedan a la cámara».</translation>
    </message>
    <message>
        <source>You can: System Settings &gt; Privacy &amp; Security &gt; Camera: switch this program on, then start it anew.</source>
        <translation>Usted puede: Ajustes del Sistema &gt; Privacidad y seguridad &gt; Cámara: activar este programa y volver a iniciarlo.</translation>
    </message>
    <message>
        <source>Depot IT: let the Flatpak see the camera: “flatpak override --user --device=all” and its name.</source>
        <translation>Soporte informático: permita al Flatpak ver la cámara: «flatpak override --user --device=all» y su nombre.</translation>
    </message>
    <message>
        <source>Depot IT: put this account into the group “video”: “sudo usermod -aG video” and its name; then sign in to the computer anew.</source>
        <translation>Soporte informático: añada esta cuenta al grupo «video»: «sudo usermod -aG video» y su nombre; luego inicie de nuevo la sesión del equipo.</translation>
    </message>
    <message>
        <source>Depot IT: look at the disk; if the folder is on a network drive, move it.</source>
        <translation>Soporte informático: mire el disco; si la carpeta está en una unidad de red, muévala.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Other windows</source>
        <translation>Otras ventanas</translation>
    </message>
    <message>
        <source>Policy and profiles</source>
        <translation>Política y perfiles</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({why}).</source>
        <translation>No se puede escribir en {folder} ({why}).</translation>
    </message>
    <message>
        <source>Depot IT: let this account write there, or move it with ENERGYGRID_HOME.</source>
        <translation>Soporte informático: permita a esta cuenta escribir ahí, o muévala con ENERGYGRID_HOME.</translation>
    </message>
    <message>
        <source>{folder} is made at the first start, and can be.</source>
        <translation>{folder} se crea en el primer inicio, y se puede.</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>En {folder} se puede escribir.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>Hay {free} MB libres.</translation>
    </message>
    <message>
        <source>You can: free some space, in the downloads and the bin first.</source>
        <translation>Usted puede: liberar espacio, primero en las descargas y la papelera.</translation>
    </message>
    <message>
        <source>Depot IT: move the data folder to this computer’s own disk, with ENERGYGRID_HOME.</source>
        <translation>Soporte informático: mueva la carpeta de datos al disco de este equipo, con ENERGYGRID_HOME.</translation>
    </message>
    <message>
        <source>Not looked at: nothing can be written there.</source>
        <translation>No se miró: ahí no se puede escribir.</translation>
    </message>
    <message>
        <source>This disk does not take the log that keeps installs safe in a crash.</source>
        <translation>Este disco no acepta el registro que protege las instalaciones si algo falla.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive ({system}).</source>
        <translation>La carpeta de datos está en una unidad de red ({system}).</translation>
    </message>
    <message>
        <source>Installs can be kept so that a crash does not lose them.</source>
        <translation>Las instalaciones se pueden conservar sin que un fallo las pierda.</translation>
    </message>
    <message>
        <source>This window alone works on the installs.</source>
        <translation>Solo esta ventana trabaja en las instalaciones.</translation>
    </message>
    <message>
        <source>At work on the installs now: {who}.</source>
        <translation>Trabaja ahora en las instalaciones: {who}.</translation>
    </message>
    <message>
        <source>You can: go on in that window, or close it before you start another.</source>
        <translation>Usted puede: seguir en esa ventana, o cerrarla antes de iniciar otra.</translation>
    </message>
    <message>
        <source>No other window or command is at work on the installs.</source>
        <translation>Ninguna otra ventana ni comando trabaja en las instalaciones.</translation>
    </message>
    <message>
        <source>No mistake in the policy or in a profile.</source>
        <translation>Ningún error en la política ni en un perfil.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words} (further mistakes: {more})</source>
        <translation>{file}, línea {line}: {words} (otros errores: {more})</translation>
    </message>
    <message>
        <source>Depot IT: mend the file, then check again.</source>
        <translation>Soporte informático: corrija el archivo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds.</source>
        <translation>No respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>It could not be looked at: something unexpected happened ({kind}).</source>
        <translation>No se pudo mirar: ocurrió algo inesperado ({kind}).</translation>
    </message>
    <message>
        <source>Not looked at: IT’s policy closes these servers on this computer.</source>
        <translation>No se miró: la política del soporte informático cierra estos servidores en este equipo.</translation>
    </message>
    <message>
        <source>Not looked at: no server is named. Set ENERGY_BASE_URL and ENERGY_IDP_URL, or sign in.</source>
        <translation>No se miró: no se ha nombrado ningún servidor. Defina ENERGY_BASE_URL y ENERGY_IDP_URL, o inicie sesión.</translation>
    </message>
    <message>
        <source>Not looked at: {why}.</source>
        <translation>No se miró: {why}.</translation>
    </message>
    <message>
        <source>{host} is not an address that a secret may be sent to ({why}).</source>
        <translation>{host} no es una dirección a la que se pueda enviar un secreto ({why}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached ({why}).</source>
        <translation>No se llega al proxy {proxy} ({why}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in (407).</source>
        <translation>El proxy {proxy} pide una sesión (407).</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let this program reach {host} ({why}).</source>
        <translation>El proxy {proxy} no deja que este programa llegue a {host} ({why}).</translation>
    </message>
    <message>
        <source>The name {host} is not known to the name server ({why}).</source>
        <translation>El servidor de nombres no conoce {host} ({why}).</translation>
    </message>
    <message>
        <source>{host} refuses connections at port {port}.</source>
        <translation>{host} rechaza conexiones en el puerto {port}.</translation>
    </message>
    <message>
        <source>There is no way from here to {host} ({why}).</source>
        <translation>No hay camino desde aquí a {host} ({why}).</translation>
    </message>
    <message>
        <source>{host} does not answer: it hangs at “{step}”.</source>
        <translation>{host} no responde: se queda en «{step}».</translation>
    </message>
    <message>
        <source>A file of the connection profile cannot be used: {why}.</source>
        <translation>Un archivo del perfil de conexión no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted here ({why}). It is signed by {signer}.</source>
        <translation>Aquí no se confía en el certificado de {host} ({why}). Lo firma {signer}.</translation>
    </message>
    <message>
        <source>{host} wants a client certificate of this computer.</source>
        <translation>{host} pide un certificado de cliente de este equipo.</translation>
    </message>
    <message>
        <source>{host} does not speak a TLS that is good enough ({why}).</source>
        <translation>{host} no habla un TLS suficiente ({why}).</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server ({why}).</source>
        <translation>Lo que responde en {host} no es un servidor web ({why}).</translation>
    </message>
    <message>
        <source>A sign-in page of the network answers in place of {host}.</source>
        <translation>En lugar de {host} responde una página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>Depot IT: set an https address in the connection profile.</source>
        <translation>Soporte informático: ponga una dirección https en el perfil de conexión.</translation>
    </message>
    <message>
        <source>Depot IT: look at the proxy in the system’s settings, or in the profile.</source>
        <translation>Soporte informático: mire el proxy en los ajustes del sistema o en el perfil.</translation>
    </message>
    <message>
        <source>Depot IT: let this host pass without a sign-in, or name a proxy in the profile that wants none.</source>
        <translation>Soporte informático: deje pasar este servidor sin sesión, o ponga en el perfil un proxy que no la pida.</translation>
    </message>
    <message>
        <source>Depot IT: allow CONNECT to {host}:{port} on the proxy.</source>
        <translation>Soporte informático: permita CONNECT a {host}:{port} en el proxy.</translation>
    </message>
    <message>
        <source>You can: connect to the network or the VPN. Depot IT: look at the name and at the DNS.</source>
        <translation>Usted puede: conectarse a la red o a la VPN. Soporte informático: mire el nombre y el DNS.</translation>
    </message>
    <message>
        <source>Depot IT: look at the port in the address, and whether the server runs.</source>
        <translation>Soporte informático: mire el puerto de la dirección y si el servidor funciona.</translation>
    </message>
    <message>
        <source>You can: connect to a network. Depot IT: look at the VPN and the firewall.</source>
        <translation>Usted puede: conectarse a una red. Soporte informático: mire la VPN y el cortafuegos.</translation>
    </message>
    <message>
        <source>You can: try another network. Depot IT: allow {host}:{port} in the firewall.</source>
        <translation>Usted puede: probar otra red. Soporte informático: permita {host}:{port} en el cortafuegos.</translation>
    </message>
    <message>
        <source>Depot IT: put the file there, or correct its name in the profile.</source>
        <translation>Soporte informático: ponga ahí el archivo, o corrija su nombre en el perfil.</translation>
    </message>
    <message>
        <source>Depot IT: if that is the company’s own inspection, put its root certificate into the system’s store or name it in the profile as CA file. If nobody knows it, do not go on.</source>
        <translation>Soporte informático: si es la inspección de la propia empresa, ponga su certificado raíz en el almacén del sistema o nómbrelo en el perfil como archivo de CA. Si nadie lo conoce, no siga.</translation>
    </message>
    <message>
        <source>Depot IT: name certificate and key in the connection profile.</source>
        <translation>Soporte informático: nombre certificado y clave en el perfil de conexión.</translation>
    </message>
    <message>
        <source>Depot IT: let the server offer TLS 1.2 or newer.</source>
        <translation>Soporte informático: haga que el servidor ofrezca TLS 1.2 o más nuevo.</translation>
    </message>
    <message>
        <source>Depot IT: look at the port in the address.</source>
        <translation>Soporte informático: mire el puerto de la dirección.</translation>
    </message>
    <message>
        <source>You can: open a web page in the browser, sign in to the Wi-Fi, then check again.</source>
        <translation>Usted puede: abrir una página web en el navegador, iniciar sesión en el Wi-Fi y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>You can: try another network. Depot IT: look at the name server and the proxy.</source>
        <translation>Usted puede: probar otra red. Soporte informático: mire el servidor de nombres y el proxy.</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Servidor de sesión</translation>
    </message>
    <message>
        <source>Utility’s server</source>
        <translation>Servidor de la compañía</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>None is used for {host}.</source>
        <translation>No se usa ninguno para {host}.</translation>
    </message>
    <message>
        <source>{proxy} is used, and lets {host} pass.</source>
        <translation>Se usa {proxy}, y deja pasar {host}.</translation>
    </message>
    <message>
        <source>Not looked at: no server has told its time.</source>
        <translation>No se miró: ningún servidor dijo su hora.</translation>
    </message>
    <message>
        <source>It goes with the server’s.</source>
        <translation>Va con el del servidor.</translation>
    </message>
    <message>
        <source>Your clock is {minutes} minutes behind the server’s.</source>
        <translation>Su reloj va {minutes} minutos atrasado respecto al del servidor.</translation>
    </message>
    <message>
        <source>Your clock is {minutes} minutes ahead of the server’s.</source>
        <translation>Su reloj va {minutes} minutos adelantado respecto al del servidor.</translation>
    </message>
    <message>
        <source>You can: switch on the automatic time in the system’s settings. Depot IT, on Linux: “sudo timedatectl set-ntp true”.</source>
        <translation>Usted puede: activar la hora automática en los ajustes del sistema. Soporte informático, en Linux: «sudo timedatectl set-ntp true».</translation>
    </message>
    <message>
        <source>{host} answers, without encryption: it is on this computer.</source>
        <translation>{host} responde, sin cifrado: está en este equipo.</translation>
    </message>
    <message>
        <source>{host} answers. Its certificate is signed by {signer}.</source>
        <translation>{host} responde. Su certificado lo firma {signer}.</translation>
    </message>
    <message>
        <source>Not looked at: there is no token to ask with.</source>
        <translation>No se miró: no hay token con el que preguntar.</translation>
    </message>
    <message>
        <source>The sign-in server does not take this client id and secret. They were not tried again.</source>
        <translation>El servidor de sesión no acepta este identificador y secreto. No se probaron otra vez.</translation>
    </message>
    <message>
        <source>Depot IT: hand out the client id and secret anew.</source>
        <translation>Soporte informático: entregue de nuevo el identificador y el secreto de cliente.</translation>
    </message>
    <message>
        <source>This sign-in may not look customers up.</source>
        <translation>Esta sesión no puede buscar clientes.</translation>
    </message>
    <message>
        <source>Depot IT: ask the utility for the scopes customer.sync and hardware.bind.</source>
        <translation>Soporte informático: pida a la compañía eléctrica los permisos customer.sync y hardware.bind.</translation>
    </message>
    <message>
        <source>The utility refused this sign-in’s account. It was not tried again.</source>
        <translation>La compañía eléctrica rechazó la cuenta de esta sesión. No se probó otra vez.</translation>
    </message>
    <message>
        <source>Depot IT: ask the utility whether the account is locked or closed.</source>
        <translation>Soporte informático: pregunte a la compañía eléctrica si la cuenta está bloqueada o cerrada.</translation>
    </message>
    <message>
        <source>The sign-in server asks for patience (429).</source>
        <translation>El servidor de sesión pide paciencia (429).</translation>
    </message>
    <message>
        <source>You can: wait some minutes, then check again.</source>
        <translation>Usted puede: esperar unos minutos y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>No token was got.</source>
        <translation>No se obtuvo ningún token.</translation>
    </message>
    <message>
        <source>Mend what is said of the servers first.</source>
        <translation>Arregle primero lo que se dice de los servidores.</translation>
    </message>
    <message>
        <source>Mend what is said of the sign-in server first.</source>
        <translation>Arregle primero lo que se dice del servidor de sesión.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Utility’s health</source>
        <translation>Salud de la compañía</translation>
    </message>
    <message>
        <source>The sign-in holds, and may look customers up, but not bind.</source>
        <translation>La sesión vale y puede buscar clientes, pero no vincular.</translation>
    </message>
    <message>
        <source>Depot IT: ask the utility for the scope hardware.bind.</source>
        <translation>Soporte informático: pida a la compañía eléctrica el permiso hardware.bind.</translation>
    </message>
    <message>
        <source>The sign-in holds.</source>
        <translation>La sesión vale.</translation>
    </message>
    <message>
        <source>The utility’s server says that it is well.</source>
        <translation>El servidor de la compañía dice que está bien.</translation>
    </message>
    <message>
        <source>The utility’s server does not take the token that the sign-in server gave.</source>
        <translation>El servidor de la compañía no acepta el token que dio el servidor de sesión.</translation>
    </message>
    <message>
        <source>Depot IT: both addresses of the profile have to be of one environment.</source>
        <translation>Soporte informático: las dos direcciones del perfil tienen que ser de un mismo entorno.</translation>
    </message>
    <message>
        <source>The utility’s server does not say how it is. That need not mean anything.</source>
        <translation>El servidor de la compañía no dice cómo está. Eso no tiene por qué significar nada.</translation>
    </message>
    <message>
        <source>Looking for new versions</source>
        <translation>Búsqueda de versiones nuevas</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>In the browser, at {host}</source>
        <translation>En el navegador, en {host}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation>No adoptarla</translation>
    </message>
    <message>
        <source>Replace yours</source>
        <translation>Reemplazar la suya</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Adoptarla</translation>
    </message>
    <message>
        <source>Take this connection over?</source>
        <translation>¿Adoptar esta conexión?</translation>
    </message>
    <message>
        <source>You would sign in at {host}. Compare it with what depot IT told you.</source>
        <translation>Iniciaría sesión en {host}. Compárelo con lo que le dijo el soporte informático.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connection profile</source>
        <translation>Perfil de conexión</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>Ver conexiones</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del diario</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The log, the newest line first</source>
        <translation>El diario, la línea más nueva primero</translation>
    </message>
    <message>
        <source>{n} lines, the newest first.</source>
        <translation>{n} líneas, la más nueva primero.</translation>
    </message>
    <message>
        <source>1 line, the newest first.</source>
        <translation>1 línea, la más nueva primero.</translation>
    </message>
    <message>
        <source>There are no such lines.</source>
        <translation>No hay líneas así.</translation>
    </message>
    <message>
        <source>Look through it before it goes anywhere: names, addresses, codes and secrets are not in it, and numbers are masked. Nothing is sent by this program.</source>
        <translation>Revíselo antes de que salga de aquí: nombres, direcciones, códigos y secretos no están en él, y los números van ocultos. Este programa no envía nada.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Reuniendo…</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Guardar archivo de soporte</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Frase de contraseña del certificado</translation>
    </message>
    <message>
        <source>Password of the service account</source>
        <translation>Contraseña de la cuenta de servicio</translation>
    </message>
    <message>
        <source>Binds go out as {user}.</source>
        <translation>Las vinculaciones salen como {user}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirla de nuevo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar un código</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>QR code: opens the utility’s page on a telephone, with the code in it</source>
        <translation>Código QR: abre la página de la compañía eléctrica en un teléfono, con el código puesto</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirla aquí</translation>
    </message>
    <message>
        <source>Open this address on any device and type the code.</source>
        <translation>Abra esta dirección en cualquier dispositivo y escriba el código.</translation>
    </message>
    <message>
        <source>Read the picture with a telephone, or open this address on any device and type the code.</source>
        <translation>Lea la imagen con un teléfono, o abra esta dirección en cualquier dispositivo y escriba el código.</translation>
    </message>
    <message>
        <source>Enter this code at the utility’s page</source>
        <translation>Escriba este código en la página de la compañía eléctrica</translation>
    </message>
    <message>
        <source>Copy the address into a browser on this computer. This page goes on by itself after that.</source>
        <translation>Copie la dirección en un navegador de este equipo. Después, esta página sigue por sí sola.</translation>
    </message>
    <message>
        <source>No browser could be opened here</source>
        <translation>Aquí no se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Sign in there. This page goes on by itself after that.</source>
        <translation>Inicie sesión allí. Después, esta página sigue por sí sola.</translation>
    </message>
    <message>
        <source>Your browser shows the utility’s sign-in page</source>
        <translation>Su navegador muestra la página de inicio de sesión de la compañía eléctrica</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Volver a la comprobación</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Volver al diario</translation>
    </message>
</context>
</TS>
