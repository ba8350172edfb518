package org.undersigned.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.SortKey;

/** What was entered about a party, found in order and with all sort keys filled in. */
record CheckedDetails(
        PartyKind kind,
        List<NameLine> names,
        List<String> disciplines,
        List<String> tags,
        @Nullable String note) {

    static final int LONGEST_NAME = 200;
    static final int MOST_NAMES = 50;
    static final int MOST_TAGS = 30;
    static final int LONGEST_NOTE = 20_000;

    /**
     * Refuses what cannot be stored.
     *
     * @param knownDisciplines the codes that may be used
     */
    static CheckedDetails of(PartyDetails details, Set<String> knownDisciplines) {
        checkNames(details.names());
        for (var code : details.disciplines()) {
            refuseIf(!knownDisciplines.contains(code), "directory.refused.unknown-discipline", code);
        }
        checkTags(details.tags());
        var note = details.note();
        refuseIf(note != null && note.length() > LONGEST_NOTE, "directory.refused.note-too-long", LONGEST_NOTE);
        var lines =
                details.names().stream().map(name -> line(details.kind(), name)).toList();
        return new CheckedDetails(details.kind(), lines, details.disciplines(), details.tags(), note);
    }

    private static void checkNames(List<NameDetails> names) {
        refuseIf(names.isEmpty(), "directory.refused.no-name");
        refuseIf(names.getFirst().kind() != NameKind.CREDITED, "directory.refused.first-name-not-credited");
        refuseIf(names.size() > MOST_NAMES, "directory.refused.too-many-names", MOST_NAMES);
        var seen = new HashSet<String>();
        for (var name : names) {
            refuseIf(PartyName.comparable(name.text()).isEmpty(), "directory.refused.blank-name");
            refuseIf(name.text().length() > LONGEST_NAME, "directory.refused.name-too-long", LONGEST_NAME);
            refuseIf(name.text().chars().anyMatch(Character::isISOControl), "directory.refused.name-with-line-break");
            refuseIf(!seen.add(name.text()), "directory.refused.name-twice", name.text());
        }
    }

    private static void checkTags(List<String> tags) {
        refuseIf(tags.size() > MOST_TAGS, "directory.refused.too-many-tags", MOST_TAGS);
        for (var tag : tags) {
            refuseIf(tag.length() > Tag.LONGEST, "directory.refused.tag-too-long", tag, Tag.LONGEST);
        }
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }

    private static NameLine line(PartyKind kind, NameDetails name) {
        var key = name.sortKey() == null ? kind.proposeSortKey(name.text()) : SortKey.of(name.sortKey());
        return new NameLine(name.kind(), name.text(), key.text());
    }

    NameLine credited() {
        return names.getFirst();
    }

    @Nullable
    String mainDiscipline() {
        return disciplines.isEmpty() ? null : disciplines.getFirst();
    }
}
