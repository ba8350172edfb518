package org.undersigned.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/**
 * A field of which a file would change so much of what is there that its columns may have slipped.
 *
 * @param changed how many values would go
 * @param compared how many are there in lines that say something for the field
 */
public record FieldAlarm(Field field, int changed, int compared) {

    private static final double SHARE = 0.3;

    /** Too few say nothing. */
    private static final int FEWEST = 5;

    /** The fields of which more than 30 % would change, whether that was chosen or not. */
    static List<FieldAlarm> of(List<FieldCount> counts) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        var compared = new EnumMap<Field, Integer>(Field.class);
        for (var count : counts) {
            if (count.effect().isDestructive()) {
                changed.merge(count.field(), count.changes(), Integer::sum);
            }
            if (count.effect().isDestructive() || count.effect() == ChangeEffect.SAME) {
                compared.merge(count.field(), count.changes(), Integer::sum);
            }
        }
        var alarms = new ArrayList<FieldAlarm>();
        changed.forEach((field, gone) -> {
            var all = compared.getOrDefault(field, gone);
            if (all >= FEWEST && gone > all * SHARE) {
                alarms.add(new FieldAlarm(field, gone, all));
            }
        });
        return alarms;
    }
}
