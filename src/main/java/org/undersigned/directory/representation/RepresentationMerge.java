package org.undersigned.directory.representation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.MovedRows;

/** Who speaks for two parties that become one, and for whom these speak. */
@Configuration(proxyBeanMethods = false)
class RepresentationMerge {

    private static final String TABLE = "representation";
    private static final String VERBS = "directory.representation.";
    private static final String BETWEEN = "directory.refused.merge-represents";

    @Bean
    MergePart representationsOfMergedClients(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "representations", TABLE, "client_id", VERBS)
                .sameBy("representative_id", "agency_id", "role", "field", "territory", "from_day", "to_day")
                .neverBetween(BETWEEN, "representative_id", "agency_id");
    }

    @Bean
    MergePart clientsOfMergedRepresentatives(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "clients", TABLE, "representative_id", VERBS)
                .sameBy("client_id", "agency_id", "role", "field", "territory", "from_day", "to_day");
    }

    @Bean
    MergePart clientsOfMergedAgencies(JdbcTemplate jdbc) {
        return new MovedRows(jdbc, "clients-of-agency", TABLE, "agency_id", VERBS)
                .sameBy("client_id", "representative_id", "role", "field", "territory", "from_day", "to_day");
    }
}
