package org.undersigned.intake.working;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.MovedRows;

/** The rows of working sheets that are out and name a party that becomes one with another: they name that one. */
@Configuration(proxyBeanMethods = false)
class WorkingMerge {

    @Bean
    MergePart workingRowsOfMergedParties(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "working-rows", "working_row", "party_id", "intake.");
    }
}
