package org.undersigned.signature;

import java.util.List;

/**
 * What an answered scope sheet would do.
 *
 * @param names that are on the sheet and known
 * @param unread lines that say something which cannot be read, as they were written
 * @param unknown codes that belong to no signature of the campaign
 */
public record SheetPreview(List<SheetChange> names, List<String> unread, List<String> unknown) {

    /** The signatures that would change, as they were compared. */
    public List<SeenSignature> changing() {
        return names.stream()
                .filter(SheetChange::isChange)
                .map(SheetChange::seen)
                .toList();
    }
}
