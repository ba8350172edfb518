package org.undersigned.directory.source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.MovedRows;

/** The sources of two parties that become one. */
@Configuration(proxyBeanMethods = false)
class SourceMerge {

    @Bean
    MergePart sourcesOfMergedParties(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "sources", "party_source", "party_id", "directory.source.").labelledBy("label");
    }
}
