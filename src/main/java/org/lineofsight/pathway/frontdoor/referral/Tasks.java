package org.lineofsight.pathway.frontdoor.referral;

import java.util.List;
import org.lineofsight.platform.web.TaskRow;

/** Tasks of a draft under one heading. */
public record Tasks(String title, List<TaskRow> rows) {}
