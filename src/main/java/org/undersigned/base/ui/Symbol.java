package org.undersigned.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of the product: drawn with one stroke, kept in one file. */
public enum Symbol {
    HOME,
    PIPELINE,
    DIRECTORY,
    SIGNATURE,
    ROSTER,
    DESK,
    RELEASE,
    AD,
    PUBLICATION,
    IMPORT,
    CAMPAIGN,
    USERS,
    TRAIL,
    MAIL,
    PERSON,
    GROUP,
    ESTATE,
    ORGANISATION,
    SEARCH,
    ADD,
    EDIT,
    REMOVE,
    CLOSE,
    CHECK,
    WARNING,
    BLOCKED,
    COPY,
    DOWNLOAD,
    UPLOAD,
    SUN,
    MOON,
    KEYBOARD,
    COLUMNS,
    FILTER,
    CHEVRON_DOWN,
    CHEVRON_UP_DOWN;

    private static final String FILE_NAME = "icons/symbols.svg";

    /** A new icon. It is decoration: what it stands for is said by the text beside it or by an accessible label. */
    public SvgIcon icon() {
        var icon = new SvgIcon(FILE_NAME, name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.addClassName("symbol");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
