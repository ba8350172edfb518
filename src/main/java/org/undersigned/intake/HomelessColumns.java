package org.undersigned.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.WishedVisibility;

/** Columns of which a plan enters nothing, or not for everybody, though they are read. */
public enum HomelessColumns {
    /** Printed beside a signature, and none is recorded. */
    UNSIGNED(EnumSet.of(Field.DESCRIPTOR, Field.AFFILIATION)) {
        @Override
        boolean isSoOf(Field field, ImportPlan plan) {
            return plan.letterVersion() == null;
        }
    },
    /** An office, and no column is read as the body in which it is held. */
    UNHELD(EnumSet.of(Field.OFFICE)) {
        @Override
        boolean isSoOf(Field field, ImportPlan plan) {
            return !plan.fields().contains(Field.BODY);
        }
    },
    /** Said of a representative, and no column is read as one. */
    UNSPOKEN(EnumSet.of(Field.REPRESENTATIVE_ROLE, Field.REPRESENTATIVE_EMAIL, Field.REPRESENTATIVE_PHONE)) {
        @Override
        boolean isSoOf(Field field, ImportPlan plan) {
            return !plan.fields().contains(Field.REPRESENTATIVE)
                    && !plan.fields().contains(Field.AGENCY);
        }
    },
    /** Says who may see addresses, and no column is read as them. */
    UNADDRESSED(EnumSet.copyOf(WishedVisibility.COLUMNS)) {
        @Override
        boolean isSoOf(Field field, ImportPlan plan) {
            return WishedVisibility.addresses(field).stream().noneMatch(plan.fields()::contains);
        }
    },
    /** Kept with a participation, and none is opened. */
    UNOPENED(EnumSet.of(Field.TIER, Field.STAGE, Field.OWNER, Field.ASKED_ON, Field.LAST_CONTACT)) {
        @Override
        boolean isSoOf(Field field, ImportPlan plan) {
            return plan.stage() == null;
        }
    };

    private final Set<Field> fields;

    HomelessColumns(Set<Field> fields) {
        this.fields = fields;
    }

    abstract boolean isSoOf(Field field, ImportPlan plan);

    /** The columns of a plan of which it is so, counted from 0. */
    public List<Integer> in(ImportPlan plan) {
        return IntStream.range(0, plan.fields().size())
                .filter(column -> isSo(column, plan))
                .boxed()
                .toList();
    }

    private boolean isSo(int column, ImportPlan plan) {
        var field = plan.fields().get(column);
        return field != null && fields.contains(field) && isSoOf(field, plan);
    }
}
