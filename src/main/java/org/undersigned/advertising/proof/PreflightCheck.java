package org.undersigned.advertising.proof;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A check of a proof.
 *
 * @param found in the file
 * @param wanted by the paper; empty where that is unknown, or nothing but what each file needs
 */
@Embeddable
public record PreflightCheck(
        @Enumerated(EnumType.STRING) CheckKind kind,
        @Enumerated(EnumType.STRING) CheckOutcome outcome,
        String found,
        String wanted) {

    private static final int LONGEST_FOUND = 1_000;
    private static final int LONGEST_WANTED = 400;

    public PreflightCheck {
        found = found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND - 1) + "…";
        wanted = wanted.length() <= LONGEST_WANTED ? wanted : wanted.substring(0, LONGEST_WANTED - 1) + "…";
    }
}
