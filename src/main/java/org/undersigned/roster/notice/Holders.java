package org.undersigned.roster.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Folding;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionName;
import org.undersigned.roster.ExportRow;
import org.undersigned.roster.ExportService;

/** Reads who holds an edition. A newsroom that was written in two ways of case and spacing is one. */
@Component
class Holders {

    private final ExportService exports;
    private final EditionNotices notices;

    Holders(ExportService exports, EditionNotices notices) {
        this.exports = exports;
        this.notices = notices;
    }

    /** Whoever got it last stands first. */
    List<Holder> of(EditionFacts edition) {
        var given = new LinkedHashMap<String, List<ExportRow>>();
        exports.exports(edition.id())
                .forEach(row -> given.computeIfAbsent(key(row.givenTo()), k -> new ArrayList<>())
                        .add(row));
        var newer = newer(edition.id());
        var told = told(edition);
        return given.entrySet().stream()
                .map(entry -> holder(entry.getValue(), newer.get(entry.getKey()), told.get(entry.getKey())))
                .toList();
    }

    private static Holder holder(List<ExportRow> rows, @Nullable EditionName newer, Holder.@Nullable Told told) {
        var last = rows.getFirst();
        var formats = rows.stream().map(ExportRow::format).distinct().sorted().toList();
        return new Holder(last.givenTo(), formats, last.at(), newer, told);
    }

    private Map<String, EditionName> newer(UUID edition) {
        var newer = new HashMap<String, EditionName>();
        exports.later(edition).forEach(later -> newer.put(key(later.givenTo()), later.edition()));
        return newer;
    }

    private Map<String, Holder.Told> told(EditionFacts edition) {
        var told = new HashMap<String, Holder.Told>();
        notices.findByEditionIdOrderByToldAt(edition.id()).stream()
                .filter(notice -> notice.tellsOf(edition))
                .forEach(notice -> told.put(key(notice.holder()), notice.told()));
        return told;
    }

    static String key(String name) {
        return Folding.fold(name);
    }
}
