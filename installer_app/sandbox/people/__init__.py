"""The identity provider for people: OpenID Connect Core, RFC 7636, RFC 8628, RFC 7009."""
