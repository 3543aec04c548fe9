package org.lineofsight.exchange.extracts.upload;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.extracts.shape.ExtractRow;
import org.lineofsight.exchange.extracts.shape.Shape;
import org.lineofsight.exchange.extracts.shape.Shapes;
import org.lineofsight.exchange.extracts.upload.Upload.State;
import org.lineofsight.pathway.childprotection.elsewhere.Arrivals;
import org.lineofsight.pathway.childprotection.elsewhere.ArrivedChild;
import org.lineofsight.pathway.childprotection.elsewhere.ArrivedFact;
import org.lineofsight.pathway.childprotection.elsewhere.Delivery;
import org.lineofsight.pathway.childprotection.elsewhere.FactKind;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableLine;
import org.lineofsight.platform.tables.TableStream;
import org.lineofsight.platform.tables.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads extracts a few thousand rows at a time, and takes what somebody has confirmed in one piece.
 * One that was being read when its node died is read anew by the next.
 */
@Component
public class ReadExtracts {

    private static final Logger LOG = LoggerFactory.getLogger(ReadExtracts.class);
    private static final int AT_A_TIME = 5_000;

    private final Uploads uploads;
    private final Arrivals arrivals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadExtracts(
            Uploads uploads,
            Arrivals arrivals,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.uploads = uploads;
        this.arrivals = arrivals;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Everything that waits. */
    @Scheduled(fixedDelayString = "${lineofsight.extracts.every:2s}")
    public void run() {
        Acting.run(
                Actor.system("reading extracts"),
                () -> {
                    for (var id : in(uploads::waiting)) {
                        work(id);
                    }
                });
    }

    private void work(UUID id) {
        if (!in(() -> uploads.claim(id))) {
            return;
        }
        var upload = in(() -> uploads.find(id)).orElseThrow();
        try {
            if (upload.state() == State.READING) {
                new Reading(upload).read();
            } else {
                take(upload);
            }
        } catch (StoppedByHand stopped) {
            LOG.info("Extract {} was stopped", id);
        } catch (RuleBroken broken) {
            rest(upload, broken.words());
        } catch (RuntimeException e) {
            // the message may hold what a row says
            LOG.error("Extract {} was stopped by {}", id, e.getClass().getName());
            rest(upload, "It was stopped by a fault of this program. Nothing of it was taken");
        }
    }

    private void rest(Upload upload, String words) {
        in(() -> {
            uploads.fault(upload.id(), words);
            return uploads.move(
                    upload.id(),
                    upload.state(),
                    upload.state() == State.READING ? State.STOPPED : State.CHECKED);
        });
    }

    private void take(Upload upload) {
        AuditTrail.during(
                clock.instant(),
                "job: take an extract in",
                () -> {
                    try {
                        return in(() -> {
                            arrivals.take(
                                    upload.delivery(),
                                    upload.receivedBy(),
                                    () ->
                                            uploads.find(upload.id()).orElseThrow().state()
                                                    != State.TAKING);
                            return uploads.move(upload.id(), State.TAKING, State.DONE);
                        });
                    } catch (Arrivals.Stopped stopped) {
                        throw new StoppedByHand();
                    }
                });
    }

    private static final class StoppedByHand extends RuntimeException {}

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** One reading of all files. */
    private final class Reading implements TableStream.Sink {

        private final Upload upload;
        private final int files;
        private int file;
        private double inFile;
        private int tables;
        private int rows;
        private int rowsOfTable;
        private int refused;
        private int queried;
        private int problems;
        private int facts;
        private boolean asks;
        private TableStream.@Nullable Head head;
        private @Nullable Shape shape;
        private Columns columns = new Columns(Map.of());
        private final List<Shape> shapes = new ArrayList<>();
        private final Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        private @Nullable Delivery delivery;
        private final List<ArrivedChild> children = new ArrayList<>();
        private final List<ArrivedFact> waiting = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        Reading(Upload upload) {
            this.upload = upload;
            this.files = in(() -> uploads.files(upload.id())).size();
        }

        void read() {
            in(() -> {
                uploads.forgetTables(upload.id());
                arrivals.forget(upload.id());
                uploads.fault(upload.id(), null);
                uploads.isOf(upload.id(), null);
                return true;
            });
            for (var each : in(() -> uploads.files(upload.id()))) {
                try {
                    TableStream.read(
                            each.getValue(),
                            in(() -> uploads.content(upload.id(), each.getKey())),
                            this);
                } catch (NotATable refusal) {
                    throw new RuleBroken(
                            "extract.unreadable", each.getValue() + ": " + refusal.words());
                }
                endTable();
                file++;
                inFile = 0;
            }
            if (!asks) {
                ExtractRules.isOfOneShape(shapes);
            }
            in(() -> {
                if (delivery != null) {
                    arrivals.arrived(delivery, kinds);
                }
                progress(1);
                return uploads.move(
                        upload.id(), State.READING, asks ? State.ASKING : State.CHECKED);
            });
        }

        @Override
        public boolean begins(TableStream.Head next) {
            endTable();
            head = next;
            var recognised =
                    in(() -> uploads.remembered(next.table().layout()))
                            .orElseGet(() -> Shapes.recognise(next));
            var place = ++tables;
            in(() -> {
                uploads.add(upload.id(), place, next, recognised);
                return true;
            });
            asks |= recognised.shape() == null;
            shape = Shapes.of(recognised.shape()).orElse(null);
            columns = recognised.columns();
            if (shape == null) {
                return false;
            }
            shapes.add(shape);
            kinds.addAll(shape.kinds());
            if (delivery == null) {
                var source = ExtractRules.isOfOneShape(shapes);
                delivery =
                        new Delivery(
                                upload.id(),
                                source,
                                upload.asOf(),
                                upload.receivedAt(),
                                upload.receivedBy());
                var announced = delivery;
                in(() -> {
                    uploads.isOf(upload.id(), source);
                    arrivals.announce(announced);
                    return true;
                });
            }
            return true;
        }

        @Override
        public void row(TableLine line) {
            if (shape == null || head == null) {
                return;
            }
            var row = new ExtractRow(columns.of(head.table(), line), columns, upload.asOf());
            shape.says().accept(row);
            children.addAll(row.children());
            waiting.addAll(row.facts());
            remarks.addAll(row.remarks());
            rows++;
            rowsOfTable++;
            if (rows % AT_A_TIME == 0) {
                hand();
            }
        }

        @Override
        public void read(double share) {
            inFile = share;
        }

        private void endTable() {
            hand();
            if (tables > 0 && rowsOfTable > 0) {
                in(() -> {
                    uploads.counted(upload.id(), tables, rowsOfTable);
                    return true;
                });
            }
            rowsOfTable = 0;
        }

        /** Hands over what has been read, in one transaction with how far that is. */
        private void hand() {
            var handed = delivery;
            var of = head;
            if (handed == null || of == null) {
                return;
            }
            in(() -> {
                arrivals.arrive(upload.id(), facts, children, waiting);
                var kept =
                        remarks.subList(
                                0, Math.min(remarks.size(), Uploads.MOST_PROBLEMS - problems));
                uploads.add(upload.id(), problems, of, kept);
                problems += kept.size();
                facts += waiting.size();
                for (var remark : remarks) {
                    if (remark.verdict() == Verdict.REFUSED) {
                        refused++;
                    } else {
                        queried++;
                    }
                }
                progress((file + inFile) / files);
                return true;
            });
            children.clear();
            waiting.clear();
            remarks.clear();
        }

        private void progress(double share) {
            if (!uploads.progress(upload.id(), share, rows, refused, queried)) {
                throw new StoppedByHand();
            }
        }
    }
}
