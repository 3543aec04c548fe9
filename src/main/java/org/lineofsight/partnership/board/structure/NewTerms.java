package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.MeetsEvery;

/** Terms of reference as they were agreed. */
public record NewTerms(
        String words, LocalDate agreedOn, String agreedBy, MeetsEvery meets, GroupQuorum quorum) {}
