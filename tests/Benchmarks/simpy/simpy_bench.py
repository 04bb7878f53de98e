"""The five models of `mcsim bench` in SimPy 3 (Debian: python3-simpy3), to compare with.

Prints events per second of processor time. An event is one entry taken off the event list, so both engines
count alike. Given the command mcsim too, runs `mcsim bench` between and prints how many times as fast it is.
Usage: /usr/bin/python3 simpy_bench.py [scale [path of mcsim]]
"""
import random
import subprocess
import sys
import time

import simpy


class CountingEnvironment(simpy.Environment):
    """Counts in run(), not in step(): the loop is SimPy's own."""

    def run(self, until=None):
        super().run(until)
        return next(self._eid)  # Every event scheduled has been processed, or nearly.


def single_queue(env, rng, customers):
    server = simpy.Resource(env)

    def serve():
        with server.request() as request:
            yield request
            yield env.timeout(rng.expovariate(1.0))

    def arrive():
        for _ in range(customers):
            yield env.timeout(rng.expovariate(0.9))
            env.process(serve())

    env.process(arrive())
    return env.run()


def tandem(env, rng, customers):
    stations = [simpy.Resource(env, 4) for _ in range(5)]

    def pass_through():
        for station in stations:
            with station.request() as request:
                yield request
                yield env.timeout(rng.expovariate(1.0))

    def arrive():
        for _ in range(customers):
            yield env.timeout(rng.expovariate(3.6))
            env.process(pass_through())

    env.process(arrive())
    return env.run()


def machine_shop(env, rng, minutes):
    repairer = simpy.PreemptiveResource(env)
    broken = [False] * 10

    def work(machine):
        while True:
            left = rng.normalvariate(10, 2)
            while left > 0:
                started = env.now
                try:
                    yield env.timeout(left)
                    left = 0
                except simpy.Interrupt:
                    left -= env.now - started
                    broken[machine] = True
                    with repairer.request(priority=1) as request:
                        yield request
                        yield env.timeout(30)
                    broken[machine] = False

    def fail(machine, process):
        while True:
            yield env.timeout(rng.expovariate(1 / 300))
            if not broken[machine]:
                process.interrupt()

    def other_jobs():
        while True:
            left = 30
            while left > 0:
                with repairer.request(priority=2, preempt=False) as request:
                    yield request
                    started = env.now
                    try:
                        yield env.timeout(left)
                        left = 0
                    except simpy.Interrupt:
                        left -= env.now - started

    for machine in range(10):
        env.process(fail(machine, env.process(work(machine))))
    env.process(other_jobs())
    return env.run(until=minutes)


def timeouts(env, rng, processes, each):
    def wait():
        for _ in range(each):
            yield env.timeout(rng.expovariate(1.0))

    for _ in range(processes):
        env.process(wait())
    return env.run()


def best_of_three(run):
    best = 0.0
    for _ in range(3):
        env = CountingEnvironment()
        start = time.process_time()
        events = run(env, random.Random(1))
        best = max(best, events / (time.process_time() - start))
    return best / 1e6


def mcsim_rates(mcsim, scale):
    """Million events per second by the name of the model, from the table that `mcsim bench` prints."""
    lines = subprocess.run([mcsim, "bench", "--scale", str(scale)], check=True, capture_output=True, text=True).stdout.splitlines()
    return {line[:34].strip(): float(line[43:54]) for line in lines[1:6]}


def main():
    scale = float(sys.argv[1]) if len(sys.argv) > 1 else 0.1
    models = [
        ("M/M/1, utilisation 0.9", lambda e, r: single_queue(e, r, int(200_000 * scale))),
        ("tandem, 5 stations of 4 servers", lambda e, r: tandem(e, r, int(40_000 * scale))),
        ("machine shop, pre-emption", lambda e, r: machine_shop(e, r, 60 * 24 * 4_000 * scale)),
        ("timeouts, 1,000 processes", lambda e, r: timeouts(e, r, 1_000, max(1, int(800 * scale)))),
        ("timeouts, 100,000 processes", lambda e, r: timeouts(e, r, 100_000, max(1, int(8 * scale)))),
    ]
    ours = mcsim_rates(sys.argv[2], 0.5) if len(sys.argv) > 2 else {}
    for name, run in models:
        rate = best_of_three(run)
        ratio = f"{ours[name] / rate:8.1f} times as fast: mcsim" if name in ours else ""
        print(f"{name:34}{rate:8.3f} million/s{ratio}", flush=True)


main()
