package org.undersigned.advertising.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.undersigned.advertising.copy.StandingCopy;
import org.undersigned.base.Texts;
import org.undersigned.signature.coverage.MissingName;

/**
 * A name on a page that may not be printed.
 *
 * @param why in a word or two
 */
public record LostName(String credited, String why) {

    /**
     * Each once.
     *
     * @param onItsDays those that may not be printed on the days of the page, though perhaps today
     */
    static List<LostName> of(StandingCopy copy, List<MissingName> onItsDays) {
        var lost = new LinkedHashMap<UUID, LostName>();
        copy.failing().forEach(name -> lost.put(name.signature(), new LostName(name.credited(), name.why())));
        onItsDays.forEach(
                name -> lost.putIfAbsent(name.signature(), new LostName(name.credited(), Texts.label(name.why()))));
        return List.copyOf(lost.values());
    }
}
