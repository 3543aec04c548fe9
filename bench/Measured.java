import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often something could be done, and how long each time took.
 *
 * @param nanos of every single request, sorted
 */
record Measured(int requests, int errors, double seconds, long[] nanos) {

    /** Something that is asked again and again over a connection of its own. */
    interface Client extends AutoCloseable {
        void request() throws Exception;

        @Override
        void close() throws Exception;
    }

    /** Opens the n-th client. */
    interface Opens {
        Client open(int number) throws Exception;
    }

    static Measured load(Opens opens, int connections, Duration time) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clients = new ArrayList<Client>();
            for (var i = 0; i < connections; i++) {
                clients.add(opens.open(i));
            }
            var start = System.nanoTime();
            var end = start + time.toNanos();
            var running = new ArrayList<Future<long[]>>();
            var errors = new AtomicInteger();
            for (var client : clients) {
                Callable<long[]> work = () -> {
                    var times = new long[1024];
                    var count = 0;
                    while (System.nanoTime() < end) {
                        var began = System.nanoTime();
                        try {
                            client.request();
                        } catch (Exception e) {
                            if (errors.getAndIncrement() == 0) {
                                System.err.println("First error: " + e);
                            }
                            break;
                        }
                        if (count == times.length) {
                            times = Arrays.copyOf(times, count * 2);
                        }
                        times[count++] = System.nanoTime() - began;
                    }
                    return Arrays.copyOf(times, count);
                };
                running.add(threads.submit(work));
            }
            var all = new ArrayList<long[]>();
            for (var each : running) {
                all.add(each.get());
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            for (var client : clients) {
                client.close();
            }
            var nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Measured(nanos.length, errors.get(), seconds, nanos);
        }
    }

    double perSecond() {
        return requests / seconds;
    }

    /** In milliseconds. */
    double percentile(int percent) {
        return nanos.length == 0 ? Double.NaN : nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
    }

    Measured print(String what) {
        System.out.printf(
                "%-52s %7.0f /s   p50 %7.1f ms   p99 %7.1f ms   errors %d%n",
                what, perSecond(), percentile(50), percentile(99), errors);
        return this;
    }
}
