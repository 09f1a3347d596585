def test_p(sqlite_workspace, person):
    import cProfile
    import pstats

    from models.certification.queries import StatusPages
    from models.workspace.paging import ListQuery, PageRequest
    from tests.certification import builders as make

    for n in range(20):
        make.certified(
            sqlite_workspace, person("clara"), person("otto"), person("olga"), f"Example {n:03d} (fictional)"
        )
    pages, request = StatusPages(sqlite_workspace), PageRequest(ListQuery())
    pages.page(request)
    import time

    t = time.process_time()
    for _ in range(10):
        pages.page(request)
    print((time.process_time() - t) / 10 * 5 * 1000, "ms per 100")
    pr = cProfile.Profile()
    pr.enable()
    for _ in range(10):
        pages.page(request)
    pr.disable()
    pstats.Stats(pr).sort_stats("tottime").print_stats(28)
