// An OpenID-certified provider on loopback, plain http: client credentials at /oauth/token, and people, who log in
// at its own pages (any password does) with the browser or with a device code.
//
//   node provider.mjs opaque|jwt      with PEER_CLIENT_ID, PEER_CLIENT_SECRET, PEER_SCOPES, PEER_AUDIENCE and
//                                     PEER_PUBLIC_CLIENT_ID set
//
// Prints `answers ISSUER`, then `issued opaque|jwt` for each token; ends when its standard input does.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const { PEER_CLIENT_ID, PEER_CLIENT_SECRET, PEER_SCOPES, PEER_AUDIENCE, PEER_PUBLIC_CLIENT_ID } = process.env;
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
    {
      client_id: PEER_PUBLIC_CLIENT_ID,
      token_endpoint_auth_method: "none",
      application_type: "native",
      grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
      redirect_uris: ["http://127.0.0.1/callback"],
      response_types: ["code"],
      scope: `openid profile offline_access ${PEER_SCOPES}`,
    },
  ],
  scopes: ["openid", "offline_access", ...PEER_SCOPES.split(" ")],
  claims: { profile: ["name", "preferred_username"] },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: `${id} of the peers`, preferred_username: `${id}@peers` }),
  }),
  routes: { token: "/oauth/token", introspection: "/oauth/introspect", jwks: "/jwks" },
  ttl: { ClientCredentials: 600 },
  jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "peer", use: "sig", alg: "RS256" }] },
  cookies: { keys: [randomBytes(32).toString("hex")] },
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    revocation: { enabled: true },
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
