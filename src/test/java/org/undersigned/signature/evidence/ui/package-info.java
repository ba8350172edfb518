/** Tests of the fields for evidence. */
@org.jspecify.annotations.NullMarked
package org.undersigned.signature.evidence.ui;
