package org.undersigned.campaign;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** The short name of a campaign in addresses: lower-case letters, digits, and single dashes between them. */
public final class Slug {

    static final int LONGEST = 60;

    private static final Pattern RULE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");

    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower; NFD; [:Nonspacing Mark:] Remove");

    private Slug() {}

    public static boolean isValid(String slug) {
        return slug.length() <= LONGEST && RULE.matcher(slug).matches();
    }

    /** Proposes a slug for a name: "Stealing Isn’t Innovation" becomes {@code stealing-isnt-innovation}. */
    public static String propose(String name) {
        var plain = APOSTROPHES.matcher(TO_ASCII.transliterate(name)).replaceAll("");
        var dashed = SEPARATORS.matcher(plain).replaceAll("-");
        var cut = dashed.length() > LONGEST + 1 ? upToTheLastWholeWord(dashed.substring(0, LONGEST + 1)) : dashed;
        return cut.replaceAll("^-+|-+$", "");
    }

    private static String upToTheLastWholeWord(String tooLong) {
        var dash = tooLong.lastIndexOf('-');
        return dash > 0 ? tooLong.substring(0, dash) : tooLong.substring(0, LONGEST);
    }
}
