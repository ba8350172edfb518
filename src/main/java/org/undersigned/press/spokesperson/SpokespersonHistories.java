package org.undersigned.press.spokesperson;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.MovedRows;

/** Who reads the histories of spokespeople, and what becomes of them when two parties become one. */
@Configuration(proxyBeanMethods = false)
class SpokespersonHistories {

    @Bean
    RecordHistory historyOfSpokespeople() {
        return new RecordHistory(SpokespersonService.KIND, Permission.EDITION_READ);
    }

    @Bean
    MergePart spokespeopleOfMergedParties(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "spokespeople", "press_spokesperson", "party_id", "press.spokesperson.")
                .labelledBy("name");
    }
}
