package org.undersigned.directory.representation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a representative goes to another agency.
 *
 * @param day the first day there
 */
public record AgencyMove(UUID representative, UUID agency, LocalDate day) {

    LocalDate lastDayBefore() {
        return day.minusDays(1);
    }
}
