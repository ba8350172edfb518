package org.undersigned.intake;

/**
 * How much people have decided.
 *
 * @param rows how many rows they have decided about
 * @param values how many things that rows say they have chosen or left
 */
public record Decided(int rows, int values) {

    static final Decided NOTHING = new Decided(0, 0);

    public boolean isNothing() {
        return rows == 0 && values == 0;
    }

    int all() {
        return rows + values;
    }

    Decided plus(Decided more) {
        return new Decided(rows + more.rows, values + more.values);
    }

    Decided minus(Decided some) {
        return new Decided(rows - some.rows, values - some.values);
    }
}
