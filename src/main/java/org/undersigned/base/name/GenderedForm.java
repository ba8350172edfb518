package org.undersigned.base.name;

import java.util.Map;

/** Given names of which a woman and a man have each a form of their own, one letter or two apart. */
final class GenderedForm {

    /** How men's forms end, and women's in their place. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("o", "a"),
            Map.entry("us", "a"),
            Map.entry("er", "ra"),
            Map.entry("an", "anne"),
            Map.entry("el", "elle"),
            Map.entry("ick", "icia"),
            Map.entry("tor", "toria"),
            Map.entry("tian", "tina"),
            Map.entry("as", "a"),
            Map.entry("ean", "eanne"),
            Map.entry("mon", "mone"),
            Map.entry("cis", "ces"),
            Map.entry("is", "ise"));

    /** After these a woman's form has an a more: Paula, Martina, Carla. */
    private static final String BEFORE_A = "cdklnrstv";

    private static final int SHORTEST = 4;

    private GenderedForm() {}

    /** Whether one is the woman's form of the other. Both are folded. */
    static boolean areOfWomanAndMan(String one, String other) {
        return !Nicknames.mayBeOne(one, other) && (isFormOf(one, other) || isFormOf(other, one));
    }

    private static boolean isFormOf(String woman, String man) {
        if (Math.min(woman.length(), man.length()) < SHORTEST) {
            return false;
        }
        var last = man.charAt(man.length() - 1);
        return BEFORE_A.indexOf(last) >= 0 && woman.equals(man + "a")
                || ENDINGS.entrySet().stream()
                        .anyMatch(ending -> man.endsWith(ending.getKey())
                                && woman.equals(man.substring(
                                                0,
                                                man.length() - ending.getKey().length())
                                        + ending.getValue()));
    }
}
