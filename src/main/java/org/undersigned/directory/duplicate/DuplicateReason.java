package org.undersigned.directory.duplicate;

import java.util.Collection;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;
import org.undersigned.base.name.NameReason;

/** Why two parties may be one, the strongest first. */
public enum DuplicateReason {
    SAME_NUMBER,
    SAME_NAME,
    WRITING,
    OWN_ADDRESS,
    ORDER,
    NICKNAME,
    INITIAL,
    MISSING_WORD,
    SPELLING,
    DISCIPLINE;

    static DuplicateReason of(NameReason reason) {
        return valueOf(reason.name());
    }

    /** As one line. */
    public static String told(Collection<DuplicateReason> reasons) {
        return reasons.stream()
                .sorted()
                .map(Texts::label)
                .collect(Collectors.joining(Texts.text("directory.separator")));
    }
}
