package org.undersigned.roster.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Folding;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionName;
import org.undersigned.roster.GivenNames;
import org.undersigned.roster.NameHoldings;

/** Reads who holds an edition. A newsroom that was written in two ways of case and spacing is one. */
@Component
class Holders {

    private final NameHoldings holdings;
    private final EditionNotices notices;

    Holders(NameHoldings holdings, EditionNotices notices) {
        this.holdings = holdings;
        this.notices = notices;
    }

    /** Whoever got it last stands first. */
    List<Holder> of(EditionFacts edition) {
        var given = new LinkedHashMap<String, List<GivenNames>>();
        holdings.of(List.of(edition.id()))
                .forEach(each -> given.computeIfAbsent(key(each.to()), k -> new ArrayList<>())
                        .add(each));
        var newer = newer(edition.id());
        var told = told(edition);
        return given.entrySet().stream()
                .map(entry -> holder(entry.getValue(), newer.get(entry.getKey()), told.get(entry.getKey())))
                .toList();
    }

    private static Holder holder(List<GivenNames> given, @Nullable EditionName newer, Holder.@Nullable Told told) {
        var last = given.getFirst();
        var forms = given.stream().map(GivenNames::form).distinct().sorted().toList();
        var leftOut = new HashSet<>(last.leftOut());
        given.forEach(each -> leftOut.retainAll(each.leftOut()));
        return new Holder(last.to(), forms, last.at(), newer, leftOut, last.reached(), told);
    }

    private Map<String, EditionName> newer(UUID edition) {
        var newer = new HashMap<String, EditionName>();
        holdings.later(edition).forEach(later -> newer.put(key(later.givenTo()), later.edition()));
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
