"""What every benchmark needs: times of many runs, and their ratio to a floor measured in the same run."""

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path


def size(name: str, usual: int) -> int:
    """Return how much data a benchmark is to use, from the environment."""
    return int(os.environ.get(name, str(usual)))


def pace() -> float:
    """Tell how many times slower than a desk's computer this machine is just now (never below 1).

    There, half a million additions in a Python loop take 30 ms.
    """
    taken = []
    for _ in range(5):
        start, total = time.process_time(), 0
        for number in range(500_000):
            total += number
        taken.append(time.process_time() - start)
    return max(1.0, min(taken) / 0.030)


@dataclass
class Times:
    """Times of one thing done many times, in milliseconds."""

    name: str
    all: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    """The same of the processor's time for this program alone, which does not grow when others use the machine."""

    def run(self, act: Callable[[], object]) -> None:
        start, own = time.perf_counter(), time.process_time()
        act()
        self.own.append((time.process_time() - own) * 1000)
        self.all.append((time.perf_counter() - start) * 1000)

    def at(self, share: float) -> float:
        """Return the time that this share of the runs did not exceed."""
        return _at(self.all, share)

    def own_at(self, share: float) -> float:
        """Return the processor's time that this share of the runs did not exceed."""
        return _at(self.own, share)

    @property
    def mean(self) -> float:
        return sum(self.all) / len(self.all)


def _at(times: list[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def line(measured: Times, floor: Times) -> str:
    """Write one line of a report: the times, and what they are of the floor's."""
    return (
        f"{measured.name:<34} n={len(measured.all):<5} p50 {measured.at(0.5):7.2f} ms  p95 {measured.at(0.95):7.2f} ms  "
        f"max {max(measured.all):7.2f} ms | own p95 {measured.own_at(0.95):7.2f} ms | floor p95 {floor.at(0.95):7.2f} ms | ratio p95 "
        f"{measured.at(0.95) / floor.at(0.95):.2f}, mean {measured.mean / floor.mean:.2f}"
    )


def report(title: str, lines: Iterable[str]) -> None:
    """Print a report so that it stands apart from pytest's own lines."""
    print(f"\n{title}")
    for each in lines:
        print(f"  {each}")


def peak_megabytes() -> float:
    """Return the most memory this process held since its program began.

    The kernel's own mark is read where there is one: what ``getrusage`` tells of a child process begins with the memory
    of the process that started it.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    import resource  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
