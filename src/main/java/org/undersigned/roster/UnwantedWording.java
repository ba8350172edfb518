package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.signature.coverage.UnwantedPair;

/** Says which names must not stand beside each other. */
public final class UnwantedWording {

    private static final int TOLD = 5;

    private UnwantedWording() {}

    /** The first few by name, the others counted. */
    public static String of(List<UnwantedPair> pairs) {
        var told = pairs.stream()
                .limit(TOLD)
                .map(pair -> text("roster.unwanted", pair.credited(), pair.beside()))
                .collect(Collectors.joining(text("roster.unwanted.separator")));
        return pairs.size() <= TOLD ? told : text("roster.unwanted.more", told, pairs.size() - TOLD);
    }
}
