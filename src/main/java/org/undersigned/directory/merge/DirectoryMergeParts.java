package org.undersigned.directory.merge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What of the directory itself hangs on parties. */
@Configuration(proxyBeanMethods = false)
class DirectoryMergeParts {

    /** Who was merged into the party that goes now leads on to the one that stays. */
    @Bean
    MergePart redirectsOfMergedParties(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "earlier-merges", "party_redirect", "party_id", "directory.party.")
                .keyedBy("old_id")
                .labelledBy("old_name");
    }

    @Bean
    MergePart pairsOfMergedParties(JdbcTemplate jdbc) {
        return new DistinctPairs(jdbc);
    }
}
