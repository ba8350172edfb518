package org.undersigned.directory.external;

/** The sums by which registers tell a number that was copied wrongly. */
final class CheckDigits {

    private CheckDigits() {}

    /** ISO 7064, MOD 11-2. */
    static boolean areOfIsni(String value) {
        var sum = 0;
        for (var digit : value.substring(0, value.length() - 1).toCharArray()) {
            sum = (sum + Character.digit(digit, 10)) * 2;
        }
        var check = (12 - sum % 11) % 11;
        return value.endsWith(check == 10 ? "X" : Integer.toString(check));
    }

    /** Modulus 101 with falling weights, as the rights societies reckon it. */
    static boolean areOfIpi(String value) {
        var sum = 0;
        for (var place = 0; place < 9; place++) {
            sum += Character.digit(value.charAt(place), 10) * (10 - place);
        }
        return Integer.parseInt(value.substring(9)) == (101 - sum % 101) % 100;
    }
}
