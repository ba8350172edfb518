package org.undersigned.intake.field;

import java.util.List;
import org.undersigned.directory.contact.Visibility;

/** What one row of a file says, by the fields that its columns are read as. */
public interface Row {

    /** The first thing that it says for a field; blank for nothing. */
    String value(Field field);

    /** All that it says for a field, each once. */
    List<String> values(Field field);

    /** Who may see the addresses of the file where a row says nothing of it. */
    default Visibility visibility() {
        return Visibility.TEAM;
    }

    /** What stands in it for a field and is no value, since a formula of the file has come to nothing. */
    default List<String> spoilt(Field field) {
        return List.of();
    }
}
