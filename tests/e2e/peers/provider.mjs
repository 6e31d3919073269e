// An OpenID-certified provider on loopback, plain http: client credentials at /oauth/token, nothing to log in to.
//
//   node provider.mjs opaque|jwt      with PEER_CLIENT_ID, PEER_CLIENT_SECRET, PEER_SCOPES, PEER_AUDIENCE set
//
// Prints `answers ISSUER`, then `issued opaque|jwt` for each token; ends when its standard input does.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const { PEER_CLIENT_ID, PEER_CLIENT_SECRET, PEER_SCOPES, PEER_AUDIENCE } = process.env;
const format = process.argv[2];
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

const resourceServer = {
  audience: PEER_AUDIENCE,
  scope: PEER_SCOPES,
  accessTokenTTL: 600,
  accessTokenFormat: "jwt",
  jwt: { sign: { alg: "RS256" } },
};

const configuration = {
  clients: [
    {
      client_id: PEER_CLIENT_ID,
      client_secret: PEER_CLIENT_SECRET,
      token_endpoint_auth_method: "client_secret_basic",
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
      scope: PEER_SCOPES,
    },
  ],
  scopes: PEER_SCOPES.split(" "),
  routes: { token: "/oauth/token", introspection: "/oauth/introspect", jwks: "/jwks" },
  ttl: { ClientCredentials: 600 },
  jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "peer", use: "sig", alg: "RS256" }] },
  cookies: { keys: [randomBytes(32).toString("hex")] },
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    introspection: { enabled: true },
    resourceIndicators: {
      enabled: true,
      // Our client names no resource: the provider itself says for whom the token is.
      defaultResource: () => (format === "jwt" ? PEER_AUDIENCE : undefined),
      getResourceServerInfo: () => resourceServer,
    },
  },
};

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration);
  provider.on("grant.success", (context) => {
    console.log(`issued ${context.body.access_token.split(".").length === 3 ? "jwt" : "opaque"}`);
  });
  provider.on("server_error", (_context, error) => console.error(error));
  server.on("request", provider.callback());
  console.log(`answers ${issuer}`);
});

process.stdin.resume().on("end", () => process.exit(0));
