"""Journeys for tests/package, in the network of its Debian:

crowd.py upstream PORT        a SecEnrol that accepts everybody
crowd.py begin PORTAL N FILE  begins N journeys and leads them to the QR code; writes them to FILE
crowd.py check PORTAL FILE    how many of them are lost
crowd.py visit PORTAL FILE    connects without a pause until FILE exists; how many are refused
"""

import http.client
import json
import os
import re
import socket
import sys
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class SecEnrol(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    started = 0

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        fields = dict(urllib.parse.parse_qsl(body))
        cookie, kind = None, "application/json"
        if fields.get("action") == "QUERYSOFTTOKEN":
            reply, kind = "CONTINUE", "text/plain"
        elif "PASSCODE" not in fields:
            reply = {"result": "challenge", "session": "4f1d0c9a77", "userid": fields["userid"]}
        else:
            SecEnrol.started += 1
            seed = f"{SecEnrol.started:032}"
            reply = {"result": "success", "base64image": "", "seed": seed, "domain": "1"}
            reply["enrolurl"] = f"https://mfa.example.org/secenrol/enrol?id={seed}"
            cookie = f"SecurEnvoyPin={seed}; path=/; HttpOnly"
        data = (reply if isinstance(reply, str) else json.dumps(reply)).encode()
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        if cookie:
            self.send_header("set-cookie", cookie)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


def address(portal):
    url = urllib.parse.urlsplit(portal)
    return url.hostname, url.port


def ask(portal, cookie, path, fields=None):
    """Returns the reply, its text and the cookie."""
    connection = http.client.HTTPConnection(*address(portal), timeout=60)
    headers = {"cookie": cookie, "sec-fetch-site": "same-origin"}
    if fields is None:
        connection.request("GET", path, headers=headers)
    else:
        headers["content-type"] = "application/x-www-form-urlencoded"
        connection.request("POST", path, urllib.parse.urlencode(fields), headers)
    reply = connection.getresponse()
    text = reply.read().decode()
    kept = reply.getheader("set-cookie")
    connection.close()
    return reply, text, kept.split(";")[0] if kept else cookie


def key_of(text):
    found = re.search(r'id="setup-key"[^>]*>([^<]*)<', text)
    return found and found[1].replace(" ", "")


def begin(portal, count, file):
    journeys = []
    for number in range(int(count)):
        fields = {"userid": f"employee{number}", "password": "correct horse"}
        _, _, cookie = ask(portal, "", "/sign-in", fields)
        _, text, cookie = ask(portal, cookie, "/passcode")
        token = re.search(r'name="token" value="([^"]*)"', text)
        assert token, f"journey {number} has no form for its passcode:\n{text}"
        _, _, cookie = ask(portal, cookie, "/passcode", {"passcode": "123456", "token": token[1]})
        _, text, cookie = ask(portal, cookie, "/scan")
        journeys.append((cookie, key_of(text)))
    assert all(key for _, key in journeys), "not every journey has begun"
    with open(file, "w") as out:
        json.dump(journeys, out)


def check(portal, file):
    with open(file) as source:
        journeys = json.load(source)
    print(sum(key_of(ask(portal, cookie, "/scan")[1]) != key for cookie, key in journeys))


def visit(portal, file):
    refused = 0
    while not os.path.exists(file):
        try:
            socket.create_connection(address(portal), timeout=60).close()
        except ConnectionRefusedError:
            refused += 1
        time.sleep(0.005)
    print(refused)


match sys.argv[1:]:
    case ["upstream", port]:
        ThreadingHTTPServer(("127.0.0.1", int(port)), SecEnrol).serve_forever()
    case ["begin", portal, count, file]:
        begin(portal, count, file)
    case ["check", portal, file]:
        check(portal, file)
    case ["visit", portal, file]:
        visit(portal, file)
    case _:
        sys.exit(__doc__)
