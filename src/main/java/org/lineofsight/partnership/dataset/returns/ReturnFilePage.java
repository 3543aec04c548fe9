package org.lineofsight.partnership.dataset.returns;

import java.util.List;
import org.lineofsight.partnership.dataset.FigureSet;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.platform.web.Choice;

/**
 * One version of one file, row by row.
 *
 * @param rows those that were asked for
 */
public record ReturnFilePage(
        FigureSet set, ReturnFile file, Table table, List<Row> rows, List<Choice> choices) {}
