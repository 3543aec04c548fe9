package org.lineofsight.partnership.dataset.returns;

import java.util.List;
import org.lineofsight.partnership.dataset.FigureSet;

/** What became of files that came together. */
public record DeliveryPage(
        FigureSet set,
        ReceivedDelivery delivery,
        List<ReturnFile> files,
        List<Problem> problems,
        boolean mayUndo) {

    public int accepted() {
        return files.stream().mapToInt(ReturnFile::accepted).sum();
    }

    public int queried() {
        return files.stream().mapToInt(ReturnFile::queried).sum();
    }

    public int refused() {
        return files.stream().mapToInt(ReturnFile::refused).sum();
    }
}
