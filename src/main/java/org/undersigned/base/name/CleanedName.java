package org.undersigned.base.name;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A name taken out of a raw cell.
 *
 * @param title as written, without its brackets ("Dr h.c."); empty where there is none
 * @param remark what stood in brackets, several separated by "; "; empty where there is none
 * @param rules those that changed something
 */
public record CleanedName(String name, String title, String remark, Set<CleaningRule> rules) {

    public CleanedName {
        var sorted = EnumSet.noneOf(CleaningRule.class);
        sorted.addAll(rules);
        rules = Collections.unmodifiableSet(sorted);
    }

    static CleanedName untouched(String cell) {
        return new CleanedName(cell, "", "", Set.of());
    }

    CleanedName named(String newName) {
        return new CleanedName(newName, title, remark, rules);
    }

    CleanedName titled(String addition) {
        return new CleanedName(name, (title + " " + addition).strip(), remark, rules);
    }

    CleanedName remarked(String addition) {
        return new CleanedName(name, title, remark.isEmpty() ? addition : remark + "; " + addition, rules);
    }

    CleanedName by(CleaningRule rule) {
        var more = EnumSet.of(rule);
        more.addAll(rules);
        return new CleanedName(name, title, remark, more);
    }
}
