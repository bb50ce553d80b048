"""A headless Chromium with one page, driven by the DevTools protocol over a pipe: nothing but Python is needed."""

import json
import os
import shutil
import subprocess
import time
from base64 import b64decode


class Browser:
    """Use it with `with`. `messages` holds what the page had to complain about."""

    def __init__(self, program=None):
        names = ["chromium-headless-shell", "chromium", "google-chrome"]
        program = program or next(filter(None, map(shutil.which, names)), None)
        if not program:
            raise SystemExit("there is no Chromium: apt-get install chromium-headless-shell, or set CHROMIUM")
        self.messages = []
        self.count = 0
        self.session = None
        to_browser, self.output = os.pipe()
        self.input, from_browser = os.pipe()
        # The browser reads from descriptor 3 and writes to descriptor 4.
        command = 'exec 3<&"$1" 4>&"$2"; shift 2; exec "$@"'
        self.process = subprocess.Popen(
            ["bash", "-c", command, "bash", str(to_browser), str(from_browser), program, "--headless", "--no-sandbox",
             "--disable-gpu", "--hide-scrollbars", "--remote-debugging-pipe", "about:blank"],
            pass_fds=(to_browser, from_browser), stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.rest = b""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log"]:
            self.send(domain + ".enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def receive(self):
        while b"\0" not in self.rest:
            data = os.read(self.input, 1 << 20)
            if not data:
                raise SystemExit("the browser has ended")
            self.rest += data
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, **parameters):
        self.count += 1
        request = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.output, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("method") == "Log.entryAdded":
                self.messages.append(answer["params"]["entry"]["text"])
            if answer.get("method") == "Runtime.exceptionThrown":
                self.messages.append(answer["params"]["exceptionDetails"]["exception"]["description"])
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(method + ": " + answer["error"]["message"])
                return answer["result"]

    def evaluate(self, expression):
        result = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(expression + ": " + result["exceptionDetails"]["exception"]["description"])
        return result["result"].get("value")

    def wait(self, expression, wanted=True):
        """Waits until an expression has a value; says what it has if that does not happen in 10 s."""
        end = time.monotonic() + 10
        while (value := self.evaluate(expression)) != wanted:
            if time.monotonic() > end:
                raise AssertionError(f"{expression}: {value!r}, not {wanted!r}")
            time.sleep(0.02)

    def open(self, path, fragment="", width=1280, height=800, dark=False):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        scheme = "dark" if dark else "light"
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.send("Page.navigate", url="about:blank")
        self.wait("location.href", "about:blank")
        self.send("Page.navigate", url="file://" + os.path.abspath(path) + fragment)
        self.wait("document.documentElement?.dataset.ready !== undefined")

    def press(self, *keys):
        for key in keys:
            text = key if len(key) == 1 else "\r" if key == "Enter" else ""
            code = {"Enter": 13, "Escape": 27}.get(key, 0)
            self.send("Input.dispatchKeyEvent", type="keyDown", key=key, text=text, windowsVirtualKeyCode=code)
            self.send("Input.dispatchKeyEvent", type="keyUp", key=key)

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(b64decode(self.send("Page.captureScreenshot")["data"]))
