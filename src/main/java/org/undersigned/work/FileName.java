package org.undersigned.work;

/** Makes a harmless file name of whatever a browser sent. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String clean(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"|?*]", "")
                .strip();
        if (name.isBlank() || name.matches("\\.+")) {
            return "file";
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
