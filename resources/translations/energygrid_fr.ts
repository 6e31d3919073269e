<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active, service disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending, opens later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed (charged off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended (sold receivables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final, funds due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final, still billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended after the release was done; the bind goes on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utility says there is nothing to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release accepted by the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter is bound, and ours is the only request we know of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter is bound; to this DataBridge or to another, we cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utility’s record changed to “on AMI”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the technician saw it in the customer’s app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed in 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. The list is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the box list of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box list can’t fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no code of this DataBridge that can be opened here, or two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the sticker, or type the code from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the box of {day}: the code is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code is not kept any more, so it can’t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the box of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box list of {day} has another code for this DataBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two was read wrong, now or then. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it again, and compare the code with the sticker, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading picture {n} of {all}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me a sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this laptop for 30 days, install codes encrypted. A confirmed bind wipes its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use: the list lasts until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC and code look swapped. Compare it with the sticker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device has such an address. Read it again, or compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits don’t fit this code. Read it again, or compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed for another keyboard layout and put right. Compare it, or show it to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This MAC is here with another code as well: one was read wrong. Compare, and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code can’t be opened here any more. Show the sticker again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to meter {meter} · {came}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to meter {meter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the list: ends in {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. Taken, with another code than before: ends in {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. Taken: ends in {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. Taken, but compare it: ends in {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. Taken, but suspect: ends in {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me the next sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without a sticker, see the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other file left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other files left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {file}, the install codes masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written. The list is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} shown again, counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is counted once. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me the sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too small to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has to fit in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it is outside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too dark: use a torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too little light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too bright: shade it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is washed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much glare: tilt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light shines on the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker found. Reading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of focus: move back a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nearer than this camera sees sharply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stickers: which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still until both are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another code, not the DataBridge sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a {thing}, not the DataBridge sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the customer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is a billing account of customer {customer}. Is this the one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether this is the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account can’t be bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the customer number, or use the account of this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No premise on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t be bound: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility says so. Nothing was sent to the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t install. Tell the depot; take the next stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is active, but its service is disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is pending: it opens later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility did not say how the account stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has status “{code}”, which we don’t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before you install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the depot if unsure. You may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility cannot be reached, so this is {span} old and may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go on: the bind is saved, and we look once more before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign_in} at {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign_in} on {environment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet. It waits for {whose} to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked at when {whose} signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_often}, first at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_often} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost. To ask once more, scan the sticker again; or look in the customer’s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the sticker again to send this install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility refused the look and counts the tries. We look no more. Call the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the release, whose answer was lost. The bind was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet, tries by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way. The answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record changed to “on AMI”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in the customer’s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed in 48 hours. Call the utility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility says there is nothing to release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release accepted. No record can prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost, and this computer’s clock is in doubt. Set it, and look in the customer’s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter is bound. To this device or another, we cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost, and the repeat was refused. Call the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost. Look in the customer’s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost. Checking before any repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted. The record cannot tell: look in the customer’s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than 15 minutes. Still looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal so far. Usually done by {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already bound. Decide what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code doesn’t fit this DataBridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility has no account for this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for the account’s sake; two tries are left. Call the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for the account’s sake; one try is left. Call the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility has locked this account. Call the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility closed or finaled the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where there is signal, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where there is signal, or use a customer who was looked up on this laptop before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where there is signal, or go on: binds are saved and send themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stopped before sending your secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile needs a CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hung up on us. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile needs a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks us to wait until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-ins at the utility just now. Nothing else was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then sign in. Saved binds are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility’s system has too much to do. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of this network answered in place of the utility. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser and sign in to the Wi-Fi, or use the phone’s hotspot. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go out. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or secret not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such pair. Nothing else was sent. Spaces were already removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the secret again, or ask the depot for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility lets this sign-in in, but not to look up customers. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the depot for a sign-in that may look up customers and bind devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed in, but the utility’s server refused it. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. Twice? Show Details to depot IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in ran out. What you filled in is kept; nothing was sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu and sign in again. You come back to this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the record has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked once more before sending: {why}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the customer up again, or ask the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This install belongs to another sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out only where and as whom it was confirmed. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu and sign in as that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not sure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent once, but the answer got lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the DataBridge plugged in. We look in the record before anything is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility has no customer for this sign-in. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility has no customer {number}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the work order and look it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute. What you filled in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute. Saved binds are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not answering, perhaps for maintenance. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility’s system is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with something that we don’t know. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. Twice? Show Details to depot IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: this is another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for {asked}, the server answered with {answered}. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, look it up again. Twice? Send the depot the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept only until you close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use, so the secret is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on. You sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this program went wrong. Whether the bind was saved, to be sent, is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the installs: what is there goes out by itself, once. If it is not there, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this program went wrong. What you filled in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. Twice? Send the depot the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This install has moved on meanwhile: it was sent already, or a later one went out for its meter. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what its status says now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter here can be bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use meter {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On AMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on AMI yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DataBridge can’t be bound to a gas meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” meters can’t be bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already on AMI. We can’t see if a device is bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to bind. No device known on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound from this laptop, confirmed {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound from this laptop, accepted {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound from this laptop, overdue since {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from this laptop, not sure whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on this laptop since {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: …{tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No electric meter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meters here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility’s record says so. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and check the customer number, or ask the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repeat was refused: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure whether it arrived: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utility’s system answered with an error (HTTP {what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 install is not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} installs are not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 install is not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} installs are not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved on this computer, and worked on only while this program runs, signed in as then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved on this computer, and worked on only while this program runs, signed in as then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here, so the stickers would have to be scanned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {at}, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_often}, not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status “{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premise {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{premises}, {meters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 premise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}, as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility refused the sign-in and counts the tries. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter already has a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent once, and refused. Nothing on the meter has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, or release and bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code doesn’t fit this DataBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the sticker again: MAC and code must be from the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No utility account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility has no account for this sign-in. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a customer number, or call the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tries left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and check the number before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One try left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility has locked this account. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the depot. Trying again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility closed or finaled the account. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility refused the look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no reason that we know, so this says nothing of the account. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and try again. Twice? Show Details to the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t be bound: account locked or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused the bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent once, and refused without a reason. Nothing has changed, as far as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check customer, meter and sticker. Still refused: send the depot the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For DataBridge {mac}, meter {meter}, {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another DataBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This install is for {mac}, the sticker says {other}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the sticker of that DataBridge, or go back and cancel the bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its light is solid green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powered, and online by cable or Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 25 feet of the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from metal and routers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the meter has paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release meter {meter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind {mac}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one bind request to the {server} server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves one bind request for the {server} server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in can’t bind devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for this meter is still under way: see Installs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the four lines on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent_at}, and refused without a reason. Nothing has changed, as far as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent_at}, and refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, rate {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digits right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checkable, compared by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digits don’t fit, compared by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer {number} · {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install code {code} · {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked once more before sending: {why}. {sent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another meter, or ask the depot what is on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the release was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to bind it after all, or look up another customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved for meter {meter}, {customer}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent for meter {meter}, {customer}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sticker before you bind it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved for this very meter, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent for this very meter, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Installs before you bind it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This DataBridge is already used on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another install waits for this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DataBridge that ends in {tail} was saved {time}, and not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel that one in Installs before you bind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter has another DataBridge from this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that ends in {tail}, {time}. A gateway takes one a meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To replace it, bind and choose release when the gateway refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter is not on AMI yet. That is usual before a first bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the record changes to “on AMI”, we know that the bind has worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter is on AMI already. The record can’t prove the bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the bind, look in the customer’s app for “Successfully Connected”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network: the bind is saved, and sent later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look the customer up once more before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was looked up over 10 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look once more before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on meter {meter}, {place}, for {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sticker in your hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box, or scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, then press “Try again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission for the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the camera for this program in the system’s privacy settings, then press “Try again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps the camera from this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Settings › Privacy &amp; security › Camera switch on “Camera access” and “Let desktop apps access your camera”, then press “Try again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS keeps the camera from this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In System Settings › Privacy &amp; Security › Camera switch on this program, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox keeps the camera from this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system’s settings, under Apps, allow this program the camera (in Flatseal: “All devices”), then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not use the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask depot IT to add this account to the group “video”, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close video calls and browsers, then press “Try again”. It is also tried by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped sending pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment: it is tried again by itself, then unplug it and plug it in again if nothing comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lens cover, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a virtual camera with nothing to show. Choose another camera, or start the program that feeds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again, then press “Try again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t show a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask depot IT: the system’s media parts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t read codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell depot IT that both decoders are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other ways to scan work as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture can be read. A USB scanner and typing work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a {thing}, not the sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is not a DataBridge sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the sticker on the back of the DataBridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over, nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo (JPEG, PNG, WebP), or scan with the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the phone once more, or take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t read HEIC photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as a JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a screenshot of its sticker, and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF pictures can’t be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a drawing, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a video, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo of the sticker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, and give the one photo in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask depot IT for the right to read it, or copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one: the photo of the sticker that is on the DataBridge in your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that its drive is plugged in, and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that uses it, or copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it smaller: a photo of 12 megapixels is more than enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t read pictures of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell depot IT that both decoders are missing. A USB scanner and typing work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sticker in this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it closer, flat and without glare. Or type what the sticker says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout: its characters were put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner types for another keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it typed can mean more than one sticker. Nothing was taken over, nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the camera, or set the scanner to this computer’s keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital and small letters may be exchanged. Nothing was taken over, nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Caps Lock off, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this code may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner pressed no key at its end, and no check digits vouch for it. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scanner to end with Enter, then scan again. Or show it to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither decoder can be loaded here: no picture can be read. Tell depot IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads with one of two decoders: {name}. Hard stickers may not be read. Tell depot IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner pressed no key at its end, and the code has no check digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both lines to their last character. Set the scanner to end with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC and code look swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands as the MAC passes the code’s check. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap them, or compare every character with the sticker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect: no device has such an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read wrong, or this is not a DataBridge. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again, or compare every character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: the install code’s check digits are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading error is very unlikely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still compare the MAC address: it has no check digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect: the check digits don’t fit this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read wrong, or the sticker is printed wrong: some are. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code can’t be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no check digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both lines: “Use this sticker” says that they are what the sticker says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say how it is. Sign-in works. Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both server addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the sign-in server’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice on this computer. Nothing is sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility’s test system, with made-up customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real customers and real meters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other servers, set up by depot IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check connection” asks the server. Your id and secret are checked when you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may look up customers, but the utility gave it no right to bind (hardware.bind). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the depot for a sign-in that may bind, or go on only to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice keeps nothing: the sign-in is filled in each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use. The secret is kept only until you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by {keychain}, locked with your computer’s password. Never in a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export installs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window was brought to the front. Nothing was sent by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installs are being worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another command of this program, such as “jobs sync”, is at work on them. Nothing was sent by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of installs is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened. Nothing was sent, and the file is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what can be read and send it to the depot. Then start a new list: the old file stays beside it. What waited or was in doubt is in the old one only, so look at the export before you bind one of those meters again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot read it, and has changed nothing. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 install could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} installs could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No install could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty, or nothing in it can be read. {file} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file named above to the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask depot IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, a USB stick for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file could not be given another name. It is as it was; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw it in the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the sticker again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next device, same customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not look just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bind is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or press it again. We go on looking by ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details to depot IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done now. The bind is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what this page says now, then try again. Twice? Send the depot the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where there is signal, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of this network answered in place of the utility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser and sign in to the Wi-Fi, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in may not look up customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the depot for a sign-in that may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in ran out, or is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility refused to show the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the depot if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility shows no such customer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility’s system is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility refused to show the record, and counts the tries. We look no more: call the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We may not look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {time}. Nothing left to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {time}, {span} after it was accepted. Nothing left to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer got lost; asked again, the utility says there is nothing to release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bind was sent. The answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, and not confirmed in 48 hours. We keep looking. Call the utility with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway accepted it. No record can prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its install code cannot be had here now. The bind goes out once it is scanned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent_at}, but its answer got lost. The bind waits for it, and was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It sends itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release was sent and accepted. The bind was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release was sent and refused. The bind was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release was sent, but its answer got lost. The bind was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release was sent, and its answer is awaited. The bind was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release before it was accepted: the meter has no device now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the meter has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent_at}, and refused: the meter already has a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent_at}, and refused: the code doesn’t fit this DataBridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent_at}, and refused without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network here. When it is back the bind goes out by itself; “Try now” hurries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: {why}. The bind goes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet. The bind goes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter is bound, to this DataBridge or to another. Nothing more will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent}. This computer’s clock is in doubt, so nothing is repeated by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent}, but the answer got lost. Look in the customer’s app, or call the utility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent}, but the answer got lost. We look in the record first, then ask the gateway once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted {at}. The record said “on AMI” before the bind, so it proves nothing now. You can leave once you looked in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted. The record cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted {at}, not confirmed yet. We keep looking. At the latest {at_last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted {at}. Usually done by {when}, at the latest {when2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this program open till then: there is no keychain here to keep the install code in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No light tells of the meter. Tell the customer to leave it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent while this program runs, signed in, with signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or go on to the next job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one on the DataBridge that ends in {tail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan its sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk to where there is signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the bind is refused, you are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the DataBridge plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the customer’s app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows “Successfully Connected”, and use starts to appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Successfully Connected” or “Bind Request Complete” proves it. Then press “I saw it in the app”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the customer’s app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Successfully Connected” proves that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it takes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check power, distance to the meter, metal and routers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program may not save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of installs is of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask depot IT to let this account write to the program’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export your installs, then close the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of the program again, or ask depot IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. The bind is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved on this computer, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. What you see is known to this window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program open and free some space: within a minute it is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this computer: within a minute it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens cannot be saved, so nothing goes out. The installs here can still be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the release was lost. The bind was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bind waits for the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in the utility’s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked {n} times in the utility’s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet. That is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not tell of this bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, meter, device and your checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bind request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One release request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took the request. That does not say that the meter has paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repeat was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the utility. We still look, now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record changed from “not on AMI” to “on AMI” after the bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw it in the customer’s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility gave no reason (HTTP {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the record says that the meter is on AMI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look at {time}. This goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release was not sent. We try again by ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bind was not sent. We try again by ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release was not sent. It goes out once the sticker is scanned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bind was not sent. It goes out once the sticker is scanned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, and accepted by the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look in the record first, and ask the gateway once more if it stays silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility refused the look and counts the tries. Call the depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send again” is off: a bind for this meter was sent since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 install exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} installs exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send again” is off: sign in as {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send again” is off: the sticker has to be scanned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send again” is off: the bind waits for the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send again” is off: this bind was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send again” is off: the record is looked at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits for {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} wait for {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 or 16 characters, 0–9 and A–F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed on the sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both from the sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the MAC address once more. Type the install code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or tick the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} can’t be in a MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} can’t be in a MAC address. Is it the digit {digit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters: 12 or 16 make a MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, but no device has such an address. Compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {goal} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} can’t be in an install code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {n} characters, but the check digits don’t fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {n} characters, and the check digits fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can’t be in a code that has other letters than A–F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character: an install code has 6 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters: an install code has 6 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the install code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the install code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} does not belong in a code of 0–9 and A–F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters. It can’t be checked: compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters. A code of 0–9 and A–F has 12 or more: compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters: one too few or too many? Compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters: no code of 0–9 and A–F has so many. Compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {suggestion}? Check the sticker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {new} instead of {old}? Check the sticker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {new}, with the digit {digit}, instead of {old}? Check the sticker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice. Nothing is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility’s test system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real customers, real meters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUSTOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers set up by depot IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a box…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was given up before the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered with another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter is no longer on this customer’s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DataBridge cannot be bound to this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign-in page of the network stands between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utility has no such customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utility refused the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server wants a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utility’s system is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server’s answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer’s clock is wrong or was set back, so it cannot tell how long ago that was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something unexpected happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the release was refused, so the bind was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures of stickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stickers in the box list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stickers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold one DataBridge after the other in front of the camera. Each is listed once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataBridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read then. Compare it with the sticker before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the box list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the whole list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sticker in it goes, with its install code. It can’t be undone. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB scanner: just scan. Pictures may also be dropped or pasted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB scanner: just scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (front)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for one customer, and the server answered with a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the customer number from your work order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the number on the meter itself, then choose the same one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that was looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account of this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the customer say the same name and address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meters on record at this premise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary premise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the meter number to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right if the customer’s app already shows a DataBridge connected. Nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the meter, then bind this DataBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two requests are sent, one after the other. The device bound now stops working for the customer and can’t be brought back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter has another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check, then bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look. After this the request goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind DataBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release and bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with the stickers, numbered as in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of the sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cameras found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet? Try one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the still. The camera goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sticker in that still. Hold it closer, flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture we read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I compared every character. The sticker really says this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands as the MAC passes the code’s check. Look at the sticker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the check digits fit. We never change it by ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, drop or paste one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Just scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We check as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sticker is on the back of the DataBridge: a QR code, the MAC address and the install code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or, just as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it in front of the camera. It reads by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture can be read here. A USB scanner and typing work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera can’t be used just now. The other ways work as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the sticker on the DataBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces and dashes in the MAC don’t matter. Type the code as it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the sticker by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one was read. Choose the one on the DataBridge in your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sticker is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sticker and compare, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again before you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this match the sticker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you work today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces around it were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the client id and secret that your depot gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in this computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, only to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export installs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which installs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter, device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, meter, MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the installs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bind that you confirm stands here until the utility’s record confirms it. You don’t have to watch it: this program looks by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No install fits this filter and this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sent. Start the next device instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address {mac}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install code, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list of all installs on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the install</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
