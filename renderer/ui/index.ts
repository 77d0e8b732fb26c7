/* The door of the design system. Screens import from '@renderer/ui' only. */
export { UiProvider, type UiProviderProps, type ColorScheme } from './UiProvider';
export { UiTextContext, useUiText, type UiText } from './uiText';
export { cx } from './cx';

export { ActionMenu, type ActionMenuItem, type ActionMenuProps } from './controls/ActionMenu';
export { Button, type ButtonProps, type ButtonVariant } from './controls/Button';
export { AddChip, type AddChipProps, FilterChip, type FilterChipProps } from './controls/FilterChip';
export { Icon, type IconProps } from './controls/Icon';
export { IconButton, type IconButtonProps } from './controls/IconButton';
export { KeyCaps, type KeyCapsProps } from './controls/KeyCaps';
export { capOf } from './controls/keyNames';
export { OpenText, type OpenTextProps } from './controls/OpenText';
export { Segmented, type SegmentedProps } from './controls/Segmented';
export { type TabItem, TabPanel, type TabPanelProps, Tabs, type TabsProps } from './controls/Tabs';

export { BoundsField, type BoundsFieldProps } from './fields/BoundsField';
export { CheckField, type CheckFieldProps } from './fields/CheckField';
export { DateField, type DateFieldProps } from './fields/DateField';
export { Field, type FieldLook, type FieldProps, type FieldWiring } from './fields/Field';
export { isComposing, isDecisiveEnter } from './fields/keyboard';
export { MoneyField, type MoneyFieldProps } from './fields/MoneyField';
export { RadioList, type RadioListProps } from './fields/RadioList';
export { SelectField, type SelectFieldProps, type SelectOption } from './fields/SelectField';
export { TextAreaField, type TextAreaFieldProps } from './fields/TextAreaField';
export { TextField, type TextFieldProps } from './fields/TextField';
export { readAmount, type AmountError } from './fields/readAmount';
export { readDay, type DayError } from './fields/readDay';

export { AgingBar, type AgingBarProps, type AgingSegment } from './figures/AgingBar';
export { type AlertLevel, AlertMark, type AlertMarkProps } from './figures/AlertMark';
export { Badge, type BadgeProps, type BadgeTone } from './figures/Badge';
export { type BucketIndex, type BucketTone, toneOf } from './figures/buckets';
export {
  BucketSwatch,
  type BucketSwatchProps,
  BucketText,
  type BucketTextProps,
} from './figures/BucketSwatch';
export { ClassBadge, type ClassBadgeProps } from './figures/ClassBadge';
export { DateText, type DateTextProps } from './figures/DateText';
export { type Heat, heatOf } from './figures/heat';
export { Meter, type MeterProps } from './figures/Meter';
export { MoneyText, type MoneyTextProps } from './figures/MoneyText';

export { askDecision, type Decision } from './feedback/askDecision';
export { Banner, type BannerProps } from './feedback/Banner';
export { Dialog, type DialogAction, type DialogProps } from './feedback/Dialog';
export { type EmptyAction, EmptyState, type EmptyStateProps } from './feedback/EmptyState';
export { ErrorBoundary, type ErrorBoundaryProps } from './feedback/ErrorBoundary';
export { ErrorView, type ErrorViewProps } from './feedback/ErrorView';
export { JobProgress, type JobProgressProps } from './feedback/JobProgress';
export { hideToast, showToast, type Toast } from './feedback/showToast';
export { SkeletonBar, type SkeletonBarProps } from './feedback/SkeletonBar';
export { UndoToast, type UndoToastProps } from './feedback/UndoToast';

export {
  FilterBar,
  type FilterBarProps,
  FootBar,
  type FootBarProps,
  PageHead,
  type PageHeadProps,
  Spacer,
} from './layout/PageHead';
export {
  FactList,
  type FactListProps,
  KeyFigures,
  type KeyFiguresProps,
  RecordHead,
  type RecordHeadProps,
} from './layout/RecordHead';
export { PaneSection, type PaneSectionProps, SidePane, type SidePaneProps } from './layout/SidePane';
export { StatusItem, type StatusItemProps, StatusLine, type StatusLineProps } from './layout/StatusLine';
export { Steps, type StepsProps } from './layout/Steps';

export { ColumnChooser, type ColumnChooserProps } from './table/ColumnChooser';
export { DataTable } from './table/DataTable';
export {
  type CellHeat,
  type CellMark,
  type ChildLine,
  type DataTableColumn,
  type DataTableProps,
  type LineCells,
  type TableCopy,
  type TableLine,
  type TableSelection,
  type TableSort,
  type TableSource,
} from './table/types';
