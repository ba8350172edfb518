package org.undersigned.directory.restriction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.MovedRows;

/** The restrictions of two parties that become one: those of either hold. */
@Configuration(proxyBeanMethods = false)
class RestrictionMerge {

    @Bean
    MergePart restrictionsOfMergedParties(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "restrictions", "restriction", "party_id", "directory.restriction.");
    }
}
