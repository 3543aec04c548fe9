package org.lineofsight.partnership.yearlyreport.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines, since SVG does not. */
final class LabelLines {

    private LabelLines() {}

    static List<String> of(String label, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : label.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > most) {
                lines.add(line.substring(0, most));
                line.delete(0, most);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
