package org.undersigned.intake.mapping;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.DatabaseFailure;
import org.undersigned.intake.ImportPlan;

/**
 * Keeps how a file was read without standing in the way of what was done with the file: where somebody else keeps the same
 * at this moment it tries again, and then leaves it to them.
 */
@Component
public class MappingKeeper {

    private static final Logger log = LoggerFactory.getLogger(MappingKeeper.class);

    private static final int ATTEMPTS = 3;

    private final MappingService mappings;

    MappingKeeper(MappingService mappings) {
        this.mappings = mappings;
    }

    /** To be called in no transaction, so that each attempt is one of its own. */
    public void keep(ImportPlan plan, String usualSource) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                mappings.keep(plan, usualSource);
                return;
            } catch (DataAccessException failure) {
                log.info(
                        "How a file was read was not kept in attempt {}: {}",
                        attempt,
                        DatabaseFailure.loggable(failure).toString());
            }
        }
    }
}
