package org.undersigned.signature.dossier;

import java.text.Normalizer;

/** Names of files that every system and every shell takes as they are: letters, digits, points and hyphens of ASCII. */
final class SafeName {

    private static final int LONGEST = 60;

    private SafeName() {}

    /** The end stays, since it says what the file is. What has no letter of ASCII becomes "x". */
    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9.]+", "-")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[-.]+|[-.]+$", "");
        if (plain.isEmpty()) {
            return "x";
        }
        return plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
    }
}
