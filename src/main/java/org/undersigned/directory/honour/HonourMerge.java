package org.undersigned.directory.honour;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.MovedRows;

/** The honours of two parties that become one. */
@Configuration(proxyBeanMethods = false)
class HonourMerge {

    @Bean
    MergePart honoursOfMergedParties(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "honours", "honour", "party_id", "directory.honour.")
                .labelledBy("text")
                .sameBy("text", "source");
    }
}
