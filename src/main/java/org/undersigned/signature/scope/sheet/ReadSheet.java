package org.undersigned.signature.scope.sheet;

import java.util.List;

/**
 * A sheet as it came back.
 *
 * @param names those that something was answered for, in the order of the sheet
 * @param unread what is neither an answer to a use of a name nor printed by the sheet itself, as it was written
 */
public record ReadSheet(List<AnsweredName> names, List<String> unread) {

    public static ReadSheet of(String pasted) {
        var reader = new SheetReader();
        ScopeSheet.withoutIntroduction(pasted).lines().forEach(reader::read);
        return reader.sheet();
    }
}
