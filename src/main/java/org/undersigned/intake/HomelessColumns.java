package org.undersigned.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.undersigned.intake.field.Field;

/** Columns of which a plan enters nothing, or not for everybody, though they are read. */
public enum HomelessColumns {
    /** Printed beside a signature, and none is recorded. */
    UNSIGNED(EnumSet.of(Field.DESCRIPTOR, Field.AFFILIATION)) {
        @Override
        boolean isSoIn(ImportPlan plan) {
            return plan.letterVersion() == null;
        }
    },
    /** An office, and no column is read as the body in which it is held. */
    UNHELD(EnumSet.of(Field.OFFICE)) {
        @Override
        boolean isSoIn(ImportPlan plan) {
            return !plan.fields().contains(Field.BODY);
        }
    },
    /** Kept with a participation, and none is opened. */
    UNOPENED(EnumSet.of(Field.TIER, Field.STAGE, Field.OWNER, Field.ASKED_ON, Field.LAST_CONTACT)) {
        @Override
        boolean isSoIn(ImportPlan plan) {
            return plan.stage() == null;
        }
    };

    private final Set<Field> fields;

    HomelessColumns(Set<Field> fields) {
        this.fields = fields;
    }

    abstract boolean isSoIn(ImportPlan plan);

    /** The columns of a plan of which it is so, counted from 0. */
    public List<Integer> in(ImportPlan plan) {
        return isSoIn(plan)
                ? IntStream.range(0, plan.fields().size())
                        .filter(column -> fields.contains(plan.fields().get(column)))
                        .boxed()
                        .toList()
                : List.of();
    }
}
