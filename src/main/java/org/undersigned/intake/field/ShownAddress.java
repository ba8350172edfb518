package org.undersigned.intake.field;

import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.contact.Visibility;

/**
 * Who is to see an address, as a thing that a row says of one that is there.
 *
 * @param field the column that holds the address
 */
record ShownAddress(Visibility visibility, Field field, String address) {

    /**
     * What a row wishes for an address; nothing where it wishes nothing, and the file nothing that is private.
     *
     * @param ordinal which one it is of those that its keeper finds in the row
     */
    static Optional<Said> in(Row row, Said address, int ordinal) {
        var wished = WishedVisibility.of(row, address.field(), row.visibility());
        return address.isUnderstood()
                        && wished.isUnderstood()
                        && (WishedVisibility.isSaid(row, address.field())
                                || row.visibility().isPrivate())
                ? Optional.of(new ShownAddress(wished.visibility(), address.field(), address.value()).said(ordinal))
                : Optional.empty();
    }

    private Said said(int ordinal) {
        var value = Replaced.of(visibility.name(), field.name(), address).written();
        return new Said(WishedVisibility.column(field), ordinal, value, true);
    }

    static ShownAddress read(Said said) {
        var parts = Replaced.read(said.value());
        return new ShownAddress(
                Visibility.valueOf(parts.value()),
                Field.valueOf(parts.rest(0).orElseThrow()),
                parts.rest(1).orElseThrow());
    }

    /** Of what was there only the visibility is kept, and not the address. */
    static String told(String value) {
        var parts = Replaced.read(value);
        var visibility = Texts.label(Visibility.valueOf(parts.value()));
        return parts.rest(1)
                .map(address -> Texts.text("intake.shown-address", visibility, address))
                .orElse(visibility);
    }

    ContactAddress contact() {
        return ContactKeeper.address(field, address);
    }

    /** Only what becomes more private is offered; what a file says never makes an address more public. */
    Optional<Difference> against(Visibility now) {
        var difference = visibility.compareTo(now);
        if (difference == 0) {
            return Optional.of(new Difference(ChangeEffect.SAME, now.name()));
        }
        return difference > 0 ? Optional.of(new Difference(ChangeEffect.REPLACES, now.name())) : Optional.empty();
    }
}
