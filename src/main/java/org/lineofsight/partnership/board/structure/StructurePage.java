package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.platform.time.InWords;

/**
 * The structure on a day.
 *
 * @param on the day that is drawn
 * @param earlier the day of the change before it; absent where nothing changed before
 * @param later the day of the change after it; absent where nothing changes after
 * @param officer whether the reader may change it
 */
public record StructurePage(
        LocalDate on,
        LocalDate today,
        List<Tree> trees,
        @Nullable LocalDate earlier,
        @Nullable LocalDate later,
        boolean officer) {

    public StructurePage {
        trees = List.copyOf(trees);
    }

    /** The groups of one strand. */
    public record Tree(Strand strand, List<Node> roots) {

        public Tree {
            roots = List.copyOf(roots);
        }

        /** Every group of it, each before those that report to it. */
        public List<Node> all() {
            return roots.stream().flatMap(Node::withBelow).toList();
        }
    }

    /**
     * A group in the drawing.
     *
     * @param chair whose seat it is; absent where there is none
     * @param vacant seats that nobody held that day
     * @param review until its terms of reference are looked at again; absent where it has none
     */
    public record Node(
            Group group,
            @Nullable Seat chair,
            int seats,
            List<Seat> vacant,
            @Nullable TimeLeft review,
            List<Node> below) {

        public Node {
            vacant = List.copyOf(vacant);
            below = List.copyOf(below);
        }

        java.util.stream.Stream<Node> withBelow() {
            return java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(this), below.stream().flatMap(Node::withBelow));
        }

        public String chairInWords() {
            return chair == null ? "none" : chair.inWords();
        }

        public boolean termsOverdue() {
            return review != null && review.state().late();
        }
    }

    public String onInWords() {
        return InWords.dateWithoutWeekday(on);
    }

    public boolean isToday() {
        return on.equals(today);
    }

    public long vacancies() {
        return nodes().mapToLong(node -> node.vacant().size()).sum();
    }

    public long overdue() {
        return nodes().filter(Node::termsOverdue).count();
    }

    private java.util.stream.Stream<Node> nodes() {
        return trees.stream().flatMap(tree -> tree.all().stream());
    }

    public static String address(LocalDate day) {
        return "/partnership/structure?on=" + day;
    }
}
