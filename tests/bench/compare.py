#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same show by Vitrine, by bare ffmpeg and by OBS Studio, one after the other: what each costs and loses.

The show: a film of the canvas's size as the camera, 30 pictures a second, one card, one counter, libx264 veryfast at a
constant 3 Mb/s, AAC, recorded as Matroska. The processor time is that of the whole process tree; the X server, which
all share, is not in it. "steady" is what a picture costs in the middle of the show, "whole" includes starting and
ending, which a show of an evening does not notice and one of half a minute does. Each round runs everybody once, every
second one backwards. The table shows medians. A ratio is that of the steady costs of one round, because a computer that
others share is faster at one time than at another; behind the median stand the lowest and the highest.
"""

import argparse
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

FPS = 30
BITRATE = 3000
SETTLED = 4  # seconds after which everybody has started
PATIENCE = 30  # seconds
# Where Vitrine draws, as (x, y, width, height) at 1280x720.
CARD = (64, 420, 854, 260)
COUNTER = (874, 40, 342, 68)


class Run:
    """What one program did in one round."""

    def __init__(self, delivered, lost, usage, memory_bytes=0, first_frame_ms=None):
        self.delivered = delivered
        self.lost = lost
        self.whole_ms = usage.cpu_seconds * 1000 / max(delivered, 1)
        self.steady_ms = usage.steady_load * 1000 / (FPS * max(delivered, 1) / (delivered + lost))
        self.memory_mb = max(memory_bytes, usage.memory) / 1e6
        self.first_frame_ms = first_frame_ms


@dataclass
class Usage:
    """What a process tree took: processor seconds, processors busy in the middle of the show, bytes at the peak."""

    output: str = ""
    cpu_seconds: float = 0
    steady_load: float = 0
    memory: int = 0


def tree(pid):
    """The memory that a process and its children hold now, in bytes, with shared pages counted once each process, and
    the processor seconds that they have taken."""
    memory = seconds = 0
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                memory += int(line.split()[1]) * 1024
        # proc(5): fields 14 and 15 count ticks; the name in field 2 may hold spaces.
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
        seconds += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            of_child = tree(int(child))
            memory += of_child[0]
            seconds += of_child[1]
    except (FileNotFoundError, ProcessLookupError):
        pass
    return memory, seconds


def measure(command, env, seconds, stop=None):
    """Runs a command that makes a show of so many seconds; returns its Usage.

    `stop`, for a program that does not end by itself, is called with the seconds that it has run and says whether it
    may be killed now."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        started = time.monotonic()
        usage = Usage()
        middle = []
        while process.poll() is None:
            memory, taken = tree(process.pid)
            usage.memory = max(usage.memory, memory)
            passed = time.monotonic() - started
            if SETTLED < passed < seconds:
                middle.append((passed, taken))
            if passed > seconds + PATIENCE or (stop and stop(passed)):
                process.kill()
            time.sleep(0.2)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        out.seek(0)
        err.seek(0)
        usage.output, errors = out.read().decode(errors="replace"), err.read().decode(errors="replace")
    if process.returncode != 0 and not stop:
        sys.exit(f"{command[0]} ended with {process.returncode}:\n{errors[-2000:]}")
    usage.cpu_seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    usage.steady_load = (middle[-1][1] - middle[0][1]) / (middle[-1][0] - middle[0][0])
    return usage


def pictures(path):
    probed = subprocess.run(
        ["ffprobe", "-v", "error", "-select_streams", "v:0", "-count_packets", "-show_entries",
         "stream=nb_read_packets", "-of", "csv=p=0", str(path)], capture_output=True, text=True, check=True)
    return int(probed.stdout.strip().strip(",") or 0)


def ffmpeg(*arguments):
    subprocess.run(["ffmpeg", "-nostdin", "-loglevel", "error", "-y", *map(str, arguments)], check=True)


def scaled(box, width):
    return [int(value * width / 1280) // 2 * 2 for value in box]


class Bench:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.count = 0
        self.env = dict(os.environ, HOME=str(folder), LC_ALL="C.UTF-8", PULSE_SERVER="unix:/nonexistent")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "WAYLAND_DISPLAY"):
            self.env.pop(name, None)
        self.shop = folder / "shop.vitrine"
        made = subprocess.run([options.vitrine, "demo", "--shop", self.shop, "--json"], env=self.env, check=True,
                              capture_output=True, text=True)
        self.film = json.loads(made.stdout)["camera"]
        catalog = subprocess.run([options.vitrine, "catalog", "list", "--shop", self.shop, "--json"], env=self.env,
                                 check=True, capture_output=True, text=True)
        self.sku = json.loads(catalog.stdout)[0]["sku"]

    def prepare(self, width, height):
        self.width, self.height = width, height
        self.clip = self.folder / f"clip-{width}.mp4"
        ffmpeg("-i", self.film, "-vf", f"scale={width}:{height}", "-c:v", "libx264", "-preset", "fast", "-crf", "20",
               "-g", "60", "-pix_fmt", "yuv420p", "-color_range", "tv", "-colorspace", "bt709", "-color_primaries",
               "bt709", "-color_trc", "bt709", "-c:a", "aac", "-ac", "2", self.clip)
        # The others overlay the very pixels that Vitrine draws, with an alpha channel as theirs would have.
        sample = self.folder / f"sample-{width}.mkv"
        subprocess.run(self.show(sample, 2), env=self.env, check=True, capture_output=True)
        for name, box in (("card", CARD), ("counter", COUNTER)):
            x, y, w, h = scaled(box, width)
            ffmpeg("-ss", "1", "-i", sample, "-frames:v", "1", "-vf", f"crop={w}:{h}:{x}:{y},format=rgba",
                   self.folder / f"{name}-{width}.png")

    def recording(self):
        self.count += 1
        return self.folder / f"recording-{self.count}.mkv"

    def show(self, recording, seconds):
        return [str(part) for part in (
            self.options.vitrine, "show", "--shop", self.shop, "--camera", self.clip, "--product", self.sku, "--record",
            recording, "--size", f"{self.width}x{self.height}", "--fps", FPS, "--bitrate", BITRATE, "--seconds", seconds,
            "--json")]

    def vitrine(self):
        recording = self.recording()
        usage = measure(self.show(recording, self.options.seconds), self.env, self.options.seconds)
        report = json.loads(usage.output)
        return Run(pictures(recording), report["framesLost"] + report["framesLate"], usage, report["peakMemoryBytes"],
                   report["firstFrameMilliseconds"])

    def orders(self):
        measured = subprocess.run([self.options.orders, self.options.vitrine, self.shop, self.sku, "20"],
                                  env=self.env, check=True, capture_output=True, text=True)
        print(measured.stdout.strip(), flush=True)

    def window(self):
        recording = self.recording()
        usage = measure(
            [str(part) for part in (self.options.window, self.shop, self.clip, self.sku, recording, self.width,
                                    self.height, self.options.seconds)], self.env, self.options.seconds)
        return Run(pictures(recording), sum(json.loads(usage.output.strip().splitlines()[-1]).values()), usage)

    def ffmpeg(self):
        recording = self.recording()
        card, counter = scaled(CARD, self.width), scaled(COUNTER, self.width)
        usage = measure([str(part) for part in (
            "ffmpeg", "-nostdin", "-loglevel", "error", "-re", "-stream_loop", "-1", "-i", self.clip,
            "-i", self.folder / f"card-{self.width}.png", "-i", self.folder / f"counter-{self.width}.png",
            "-filter_complex",
            f"[0:v][1:v]overlay={card[0]}:{card[1]}[a];[a][2:v]overlay={counter[0]}:{counter[1]},format=yuv420p[v]",
            "-map", "[v]", "-map", "0:a", "-r", FPS, "-c:v", "libx264", "-preset", "veryfast", "-profile:v", "high",
            "-b:v", f"{BITRATE}k", "-minrate", f"{BITRATE}k", "-maxrate", f"{BITRATE}k", "-bufsize", f"{BITRATE}k",
            "-nal-hrd", "cbr", "-g", 2 * FPS, "-keyint_min", 2 * FPS, "-sc_threshold", 0, "-bf", 2, "-flags", "+cgop",
            "-c:a", "aac", "-b:a", "160k", "-ar", 48000, "-ac", 2, "-t", self.options.seconds, recording)],
            self.env, self.options.seconds)
        delivered = pictures(recording)
        return Run(delivered, max(0, self.options.seconds * FPS - delivered), usage)

    def obs(self):
        home = Path(tempfile.mkdtemp(prefix="obs-", dir=self.folder))
        config = home / ".config/obs-studio"
        videos = home / "videos"
        profile = config / "basic/profiles/bench"
        for folder in (profile, config / "basic/scenes", videos):
            folder.mkdir(parents=True)
        (config / "global.ini").write_text(
            "[General]\nFirstRun=true\nLicenseAccepted=true\nEnableAutoUpdates=false\nInfoIncrement=9999\n"
            "LastVersion=486539266\n[Basic]\nProfile=bench\nProfileDir=bench\nSceneCollection=bench\n"
            "SceneCollectionFile=bench\nConfigOnNewProfile=false\n[BasicWindow]\nPreviewEnabled=true\n")
        (profile / "basic.ini").write_text(
            f"[General]\nName=bench\n[Video]\nBaseCX={self.width}\nBaseCY={self.height}\nOutputCX={self.width}\n"
            f"OutputCY={self.height}\nFPSType=0\nFPSCommon={FPS}\nColorFormat=NV12\nColorSpace=709\n"
            "ColorRange=Partial\n[Audio]\nSampleRate=48000\nChannelSetup=Stereo\n[Output]\nMode=Advanced\n[AdvOut]\n"
            f"RecType=Standard\nRecFilePath={videos}\nRecFormat=mkv\nRecEncoder=obs_x264\nRecTracks=1\n"
            "Track1Bitrate=160\n"
            '[Hotkeys]\nOBSBasic.StopRecording={"bindings":[{"key":"OBS_KEY_F10"}]}\n')
        (profile / "recordEncoder.json").write_text(json.dumps(
            {"bitrate": BITRATE, "rate_control": "CBR", "preset": "veryfast", "profile": "high", "keyint_sec": 2,
             "use_bufsize": True, "buffer_size": BITRATE}))
        sources, items = [], []
        for number, (name, kind, settings, box) in enumerate((
                ("camera", "ffmpeg_source", {"local_file": str(self.clip), "looping": True, "hw_decode": False},
                 (0, 0)),
                ("card", "image_source", {"file": str(self.folder / f"card-{self.width}.png")},
                 scaled(CARD, self.width)),
                ("counter", "image_source", {"file": str(self.folder / f"counter-{self.width}.png")},
                 scaled(COUNTER, self.width))), start=1):
            sources.append({"id": kind, "versioned_id": kind, "name": name, "settings": settings, "enabled": True,
                            "mixers": 255, "volume": 1.0})
            items.append({"name": name, "id": number, "visible": True, "pos": {"x": box[0], "y": box[1]},
                          "scale": {"x": 1.0, "y": 1.0}, "align": 5, "bounds_type": 0})
        sources.append({"id": "scene", "versioned_id": "scene", "name": "show",
                        "settings": {"items": items, "id_counter": len(items), "custom_size": False}})
        (config / "basic/scenes/bench.json").write_text(json.dumps(
            {"name": "bench", "current_scene": "show", "current_program_scene": "show",
             "scene_order": [{"name": "show"}], "sources": sources}))
        env = dict(self.env, HOME=str(home), QT_QPA_PLATFORM="xcb")

        def log():
            return "\n".join(path.read_text(errors="replace") for path in (config / "logs").glob("*.txt"))

        asked = False

        def stop(passed):
            # OBS says what it lost only when its recording is stopped, for which it listens to a key.
            nonlocal asked
            if passed > self.options.seconds + 2 and not asked:
                asked = True
                for action in ("keydown", "keyup"):
                    subprocess.run(["xdotool", action, "F10"], check=True)
                    time.sleep(0.5)
            return "Recording Stop" in log()

        usage = measure(
            ["obs", "--multi", "--profile", "bench", "--collection", "bench", "--startrecording"], env,
            self.options.seconds, stop)
        recordings = sorted(videos.glob("*.mkv"))
        if not recordings:
            return None
        written = pictures(recordings[0])
        # OBS repeats the last picture where it lost one, so the file alone does not tell.
        repeated = [int(n) for n in re.findall(r"(?i)number of lagged frames due to rendering lag/stalls: (\d+)", log())]
        skipped = [int(n) for n in re.findall(r"(?i)number of skipped frames due to encoding lag: (\d+)", log())]
        if "Recording Stop" not in log():
            return None
        lost = max(repeated, default=0) + max(skipped, default=0)
        return Run(written - max(repeated, default=0), lost, usage)


def median(values):
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None


def each_ratio(found, others):
    """What each round cost beside the other's run of the same round."""
    return [run.steady_ms / other.steady_ms for run, other in zip(found, others) if run and other]


def middle_ratio(found, others):
    return median(each_ratio(found, others))


def ratios(found, others, form):
    """As "median (lowest-highest)"."""
    each = each_ratio(found, others)
    if not each:
        return "-"
    return f"{median(each):{form}} ({min(each):{form}}-{max(each):{form}})"


def number(value, form):
    return format(value, form) if value is not None else "-"


def worst(values):
    known = [value for value in values if value is not None]
    return max(known) if known else None


def misses(size, runs):
    """The goals of CONTRIBUTING.md that these runs do not meet, a line each."""
    most_memory = {"1280x720": 300, "1920x1080": 450}.get(size)
    without, window = runs["vitrine"], runs.get("vitrine, window open", [])
    measured = [
        ("pictures lost without a window", worst([run.lost for run in without if run]), 0),
        ("times ffmpeg without a window", middle_ratio(without, runs["ffmpeg"]), 1.05),
        ("times ffmpeg with the window", middle_ratio(window, runs["ffmpeg"]), 1.20),
        ("times OBS Studio", middle_ratio(without, runs.get("OBS Studio", [])), 0.20),
        ("MB of memory", worst([run.memory_mb for run in without if run]), most_memory),
        ("ms to the first picture", worst([run.first_frame_ms for run in without if run]), 1000),
    ]
    return [f"{what}: {found:.2f} instead of {goal} at most" for what, found, goal in measured
            if found is not None and goal is not None and round(found, 2) > goal]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vitrine", required=True)
    parser.add_argument("--orders", help="bench_order_to_picture; without it that way is not measured")
    parser.add_argument("--window", help="bench_window; without it the window is not measured")
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sizes", nargs="+", default=["1280x720", "1920x1080"])
    options = parser.parse_args()

    if "DISPLAY" not in os.environ:
        os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1920x1200x24 -nolisten tcp", sys.executable,
                               *sys.argv])
    with tempfile.TemporaryDirectory(prefix="vitrine-bench-") as name:
        bench = Bench(options, Path(name))
        rivals = [("vitrine", bench.vitrine), ("ffmpeg", bench.ffmpeg)]
        if options.window:
            rivals.insert(1, ("vitrine, window open", bench.window))
        if shutil.which("obs") and shutil.which("xdotool"):
            rivals.append(("OBS Studio", bench.obs))
        else:
            print("OBS Studio or xdotool is not installed; OBS is left out (installer/packages/bench.txt).")
        if options.orders:
            bench.orders()
        for size in options.sizes:
            bench.prepare(*map(int, size.split("x")))
            runs = {who: [] for who, _ in rivals}
            for turn in range(options.rounds):
                for who, run in rivals if turn % 2 == 0 else reversed(rivals):
                    runs[who].append(run())
            print(f"\n{size}, {FPS} pictures a second, {options.seconds} s, median of {options.rounds}, losses and memory of "
                  "the worst")
            print(f"{'CPU ms for a picture:':22}{'steady':>8}{'whole':>8}{'lost':>6}{'delivered':>11}{'memory MB':>11}"
                  f"{'first ms':>10}{'/ ffmpeg':>18}{'/ OBS':>18}")
            for who, found in runs.items():
                done = [run for run in found if run]
                if not done:
                    print(f"{who:22}  no recording, or a log without its losses")
                    continue
                print(f"{who:22}{median([r.steady_ms for r in done]):8.2f}{median([r.whole_ms for r in done]):8.2f}"
                      f"{number(worst([r.lost for r in done]), '.0f'):>6}"
                      f"{number(median([r.delivered for r in done]), '.0f'):>11}"
                      f"{number(worst([r.memory_mb for r in done]), '.0f'):>11}"
                      f"{number(median([r.first_frame_ms for r in done]), '.0f'):>10}"
                      f"{ratios(found, runs['ffmpeg'], '.2f'):>18}{ratios(found, runs.get('OBS Studio', []), '.2f'):>18}")
            print("\n".join(misses(size, runs)) or "All goals are met.")


if __name__ == "__main__":
    main()
