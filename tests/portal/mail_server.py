"""A mail server (aiosmtpd) that prints its port, then each mail it takes as a line of JSON.

mail_server.py tls|starttls|plain CERTIFICATE KEY REFUSALS [USER PASSWORD]
REFUSALS: how many mails it refuses for the time being before it takes one.
"""

import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Inbox:
    def __init__(self, refusals):
        self.refusals = refusals

    async def handle_DATA(self, server, session, envelope):
        if self.refusals > 0:
            self.refusals -= 1
            return "451 4.3.2 come back later"
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "encrypted": server.transport.get_extra_info("ssl_object") is not None,
            "signed_in": session.authenticated,
            "content": envelope.content.decode(),
        }
        print(json.dumps(mail), flush=True)
        return "250 taken"


async def main(security, certificate, key, refusals, user=None, password=None):
    tls = None
    if security != "plain":
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate, key)

    def authenticate(server, session, envelope, mechanism, data):
        right = (data.login, data.password) == (user.encode(), password.encode())
        return AuthResult(success=right)

    options = {"hostname": "mail.test"}
    if security == "starttls":
        options |= {"tls_context": tls, "require_starttls": True}
    if user is not None:
        # Over implicit TLS the library doesn't notice that there is TLS.
        options |= {"authenticator": authenticate, "auth_required": True, "auth_require_tls": security == "starttls"}
    inbox = Inbox(int(refusals))
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(inbox, **options), "127.0.0.1", 0, ssl=tls if security == "tls" else None
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main(*sys.argv[1:]))
