import {css} from 'lit'

/**
 * The look, as custom properties that a host can set: `--recovery-accent` and its sisters. Dark follows the host's
 * own `color-scheme`, so that the elements are dark where the page is, and only there. Elements use the private
 * names, so that an unset public one has its default everywhere.
 */
export const tokens = css`
  :host {
    --_paper: var(--recovery-paper, light-dark(#fbfaf7, #14191e));
    --_card: var(--recovery-card, light-dark(#ffffff, #1c232a));
    --_ink: var(--recovery-ink, light-dark(#1d2730, #e9edf0));
    --_soft-ink: var(--recovery-soft-ink, light-dark(#566470, #a5b1bb));
    --_line: var(--recovery-line, light-dark(#e5e1d8, #303a43));
    /* The edge of what one can press or type in: 3:1 against paper and card. */
    --_edge: var(--recovery-edge, light-dark(#858d95, #75818c));
    --_accent: var(--recovery-accent, light-dark(#0b6a6a, #6fc7c0));
    --_accent-wash: var(--recovery-accent-wash, light-dark(#e3f1ef, #1d3534));
    --_on-accent: var(--recovery-on-accent, light-dark(#ffffff, #10201f));
    --_connectedness: var(--recovery-connectedness, light-dark(#0b6f86, #62c3da));
    --_hope: var(--recovery-hope, light-dark(#935400, #e5ad5c));
    --_identity: var(--recovery-identity, light-dark(#9c1f62, #ee8fc0));
    --_meaning: var(--recovery-meaning, light-dark(#2a7440, #7fcb96));
    --_empowerment: var(--recovery-empowerment, light-dark(#5048b8, #b1abff));
    --_wording-mark: var(--recovery-wording-mark, light-dark(#b9770e, #e5ad5c));
    --_serif: var(--recovery-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif);
    --_radius: var(--recovery-radius, 12px);

    /* Nothing of the host page comes in by inheritance but its face, its direction and its colour scheme. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    box-sizing: border-box;
    display: block;

    /* A page may style everything with !important; what text inherits is ours all the same. */
    font: 400 var(--recovery-text-size, 15px) / 1.5 system-ui !important;
    font-family: var(--recovery-sans, inherit) !important;
    color: var(--_ink) !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
`
